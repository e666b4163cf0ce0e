#pragma once

#include "base/json.h"
#include "desktop/inspector/inspectortarget.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace portolan {

/// A part of a form that shows something of the target.
class FormPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Shows what the target holds now.
    virtual void refresh() = 0;
};

/// One property: a caption, an editor, and below it what is wrong with what was typed. What the
/// reader would refuse stays in the editor, in red, and never reaches the document. The editor's
/// object name is the property's JSON pointer.
class Field : public FormPart
{
    Q_OBJECT

public:
    Field(InspectorTarget *target, const QString &pointer, const QString &caption);

    const QString &pointer() const { return m_pointer; }
    const QString &caption() const { return m_caption; }
    /// What takes the focus.
    QWidget *editor() const { return m_editor; }
    bool hasError() const;
    /// Hides the caption where the surroundings already say what this is.
    void hideCaption();

    void refresh() override;

protected:
    /// What the editor holds; nothing leaves the key out.
    virtual std::optional<JsonValue> value() const = 0;
    /// Shows a value without reporting an edit.
    virtual void showValue(const std::optional<JsonValue> &value) = 0;
    /// Shows nothing of what differs from node to node.
    virtual void showMixed() { showValue(std::nullopt); }
    /// Says that the nodes differ, or no longer says so.
    virtual void sayMixed(bool) {}
    /// Writes to each node what CHANGE makes of what it has.
    void commitEach(const InspectorTarget::Change &change);

    /// The first editor takes the focus of the whole field.
    void addEditor(QWidget *editor, const QString &objectName = {});
    void addWidget(QWidget *widget);
    /// Writes what the editor holds, or says why not.
    void commit();
    /// Writes VALUE, which stands for what the editor holds.
    void commitValue(const std::optional<JsonValue> &value);
    void showErrors(const Errors &errors);
    InspectorTarget *target() const { return m_target; }
    QWidget *captionLabel() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    QString mergeKey() const;

    InspectorTarget *m_target;
    QString m_pointer;
    QString m_caption;
    QVBoxLayout *m_layout;
    QLabel *m_captionLabel;
    QLabel *m_errorLabel;
    QWidget *m_editor = nullptr;
    std::optional<JsonValue> m_shown; ///< what the target held when it was last shown
    int m_gesture = 0;                ///< one undo step lasts from focus in to focus out
};

/// The red of errors, readable on the palette's own background.
QColor errorColor(const QPalette &palette);

} // namespace portolan
