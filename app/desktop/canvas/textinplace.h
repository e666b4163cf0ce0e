#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace portolan {

/// A text of the drawing while it is being edited: an editor that lies where the text stands and is
/// set as large, with what is wrong with it below. Enter takes the text (Shift+Enter begins a new
/// line where lines are allowed), Esc drops it; whatever takes the focus away takes it too.
class TextInPlace : public QFrame
{
    Q_OBJECT

public:
    enum class Shape { Line, Paragraph };

    /// NAME: for screen readers. PLACEHOLDER stands there while there is no text.
    TextInPlace(Shape shape, const QString &text, const QString &name, const QString &placeholder,
                QWidget *viewport);

    QString text() const;
    /// RECT: of the text in the viewport; FONT_PX: its size there.
    void place(const QRectF &rect, double fontPx);
    /// Says why the text cannot be taken; an empty message takes that back.
    void showError(const QString &message);

signals:
    void taken();
    void dropped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool pressKey(const QKeyEvent &event);
    QWidget *editor() const;

    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_paragraph = nullptr;
    QLabel *m_error;
    QRectF m_rect;
};

} // namespace portolan
