#pragma once

#include "desktop/inspector/bilingualedit.h"
#include "desktop/inspector/field.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace portolan {

/// How the text of a field stands in the file.
enum class TextKind {
    Text,     ///< a string; empty leaves the key out
    Required, ///< a string that stands there even when empty
    Number,   ///< a whole number where it is one
};

/// One line.
class TextField : public Field
{
    Q_OBJECT

public:
    TextField(InspectorTarget *target, const QString &pointer, const QString &caption,
              TextKind kind = TextKind::Text);
    void setPlaceholder(const QString &text);

protected:
    std::optional<JsonValue> value() const override;
    void showValue(const std::optional<JsonValue> &value) override;
    void sayMixed(bool mixed) override;

private:
    QLineEdit *m_line;
    TextKind m_kind;
    QString m_placeholder;
};

/// A list of texts, one on each line.
class LinesField : public Field
{
    Q_OBJECT

public:
    LinesField(InspectorTarget *target, const QString &pointer, const QString &caption,
               const QString &placeholder = {});

protected:
    std::optional<JsonValue> value() const override;
    void showValue(const std::optional<JsonValue> &value) override;
    void sayMixed(bool mixed) override;

private:
    QPlainTextEdit *m_text;
    QString m_placeholder;
};

class FlagField : public Field
{
    Q_OBJECT

public:
    FlagField(InspectorTarget *target, const QString &pointer, const QString &caption,
              bool normal = false);

protected:
    std::optional<JsonValue> value() const override;
    void showValue(const std::optional<JsonValue> &value) override;
    void showMixed() override;
    void sayMixed(bool mixed) override;

private:
    QCheckBox *m_box;
    bool m_normal;
};

struct Choice
{
    QString value; ///< empty: the key is left out
    QString label;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// One of several words, or the id of another node.
class ChoiceField : public Field
{
    Q_OBJECT

public:
    /// CHOICES is asked again at every refresh: nodes come and go. NORMAL is the value that is left
    /// out of the file.
    ChoiceField(InspectorTarget *target, const QString &pointer, const QString &caption,
                std::function<QList<Choice>()> choices, const QString &normal = {});
    void refresh() override;

protected:
    std::optional<JsonValue> value() const override;
    void showValue(const std::optional<JsonValue> &value) override;
    void showMixed() override;
    void sayMixed(bool mixed) override;

private:
    QComboBox *m_combo;
    std::function<QList<Choice>()> m_choices;
    QList<Choice> m_listed;
    QString m_normal;
};

/// Any of several words, as check boxes; their object names are POINTER/WORD. A word that only some
/// of several nodes have is half checked, and a click changes this word alone.
class SetField : public Field
{
    Q_OBJECT

public:
    SetField(InspectorTarget *target, const QString &pointer, const QString &caption,
             const QList<Choice> &choices);

protected:
    std::optional<JsonValue> value() const override;
    void showValue(const std::optional<JsonValue> &value) override;
    void showMixed() override;
    void sayMixed(bool mixed) override;

private:
    void commitBox(qsizetype index);
    std::optional<JsonValue> valueOf(const QStringList &words) const;

    QList<Choice> m_choices;
    QList<QCheckBox *> m_boxes;
};

/// A text that may differ by language.
class BilingualField : public Field
{
    Q_OBJECT

public:
    using Shape = BilingualEdit::Shape;

    BilingualField(InspectorTarget *target, const QString &pointer, const QString &caption,
                   Shape shape, bool isRequired = false);

protected:
    std::optional<JsonValue> value() const override;
    void showValue(const std::optional<JsonValue> &value) override;
    void sayMixed(bool mixed) override;

private:
    void write();
    /// What the editors hold, with the extra keys of a text BEFORE.
    std::optional<JsonValue> valueFor(const std::optional<JsonValue> &before) const;

    bool m_isRequired;
    BilingualEdit *m_edit;
};

/// The id of a node, committed at Enter or focus out: everything else knows the node by it.
class IdField : public Field
{
    Q_OBJECT

public:
    IdField(InspectorTarget *target, const QString &caption);

signals:
    void renamed(const portolan::NodeId &from, const portolan::NodeId &to);

protected:
    std::optional<JsonValue> value() const override;
    void showValue(const std::optional<JsonValue> &value) override;

private:
    void finish();

    QLineEdit *m_line;
};

} // namespace portolan
