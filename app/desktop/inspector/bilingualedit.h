#pragma once

#include "base/bilingualtext.h"

#include <QWidget>

class QCheckBox;

namespace portolan {

/// A text that may differ by language: one editor, or with the toggle on two. The same everywhere a
/// name, a note or a reason is typed.
class BilingualEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Line, Paragraph };

    /// NAME is the object name of the first editor; the others are NAME/ru and NAME/differs.
    BilingualEdit(const QString &name, const QString &caption, Shape shape,
                  QWidget *parent = nullptr);

    /// With the toggle off the same text in both languages.
    BilingualText text() const;
    /// Shows a text without a signal.
    void setText(const BilingualText &text);
    bool differs() const;
    /// Of the first editor, while it stands alone.
    void setPlaceholder(const QString &text);

    QWidget *english() const { return m_english; }
    QWidget *russian() const { return m_russian; }
    QCheckBox *toggle() const;

signals:
    void edited();
    /// Enter in one of the lines.
    void accepted();

private:
    QWidget *makeEditor(const QString &objectName, const QString &name);
    QString textOf(const QWidget *editor) const;
    void setText(QWidget *editor, const QString &text);
    void setDiffers(bool differs);
    void showPlaceholders();

    Shape m_shape;
    QString m_placeholder;
    QWidget *m_english;
    QWidget *m_russian;
    QCheckBox *m_differs;
};

} // namespace portolan
