#include "desktop/canvas/textinplace.h"

#include "desktop/announce.h"
#include "desktop/inspector/field.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

// Far out a text is too small to type into.
constexpr double leastFontPx = 12;
constexpr double mostFontPx = 40;
constexpr int leastLine = 160; // px
constexpr int leastParagraph = 200;
constexpr int leastLines = 3;
constexpr int frameWidthPx = 2;

} // namespace

TextInPlace::TextInPlace(Shape shape, const QString &text, const QString &name,
                         const QString &placeholder, QWidget *viewport)
    : QFrame(viewport), m_error(new QLabel)
{
    setObjectName(QStringLiteral("textInPlace"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(frameWidthPx);
    QPalette frame = palette(); // seen on any card, in both appearances
    frame.setColor(QPalette::WindowText, frame.color(QPalette::Highlight));
    setPalette(frame);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (shape == Shape::Line) {
        m_line = new QLineEdit(text);
        m_line->setPlaceholderText(placeholder);
        m_line->setFrame(false);
        m_line->selectAll();
        connect(m_line, &QLineEdit::textEdited, this, [this] { showError({}); });
    } else {
        m_paragraph = new QPlainTextEdit(text);
        m_paragraph->setPlaceholderText(placeholder);
        m_paragraph->setFrameShape(QFrame::NoFrame);
        m_paragraph->setTabChangesFocus(true);
        m_paragraph->selectAll();
        connect(m_paragraph, &QPlainTextEdit::textChanged, this, [this] { showError({}); });
    }
    editor()->setObjectName(QStringLiteral("textInPlaceEditor"));
    editor()->setAccessibleName(name);
    showError({});
    editor()->installEventFilter(this);
    setFocusProxy(editor());
    column->addWidget(editor(), 1);
    m_error->setObjectName(QStringLiteral("textInPlaceError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setMargin(3);
    QPalette red = m_error->palette();
    red.setColor(QPalette::WindowText, errorColor(red));
    m_error->setPalette(red);
    m_error->hide();
    column->addWidget(m_error);
}

QWidget *TextInPlace::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_paragraph;
}

QString TextInPlace::text() const
{
    return m_line ? m_line->text() : m_paragraph->toPlainText();
}

void TextInPlace::place(const QRectF &rect, double fontPx)
{
    m_rect = rect;
    QFont font = editor()->font();
    font.setPixelSize(qRound(std::clamp(fontPx, leastFontPx, mostFontPx)));
    font.setBold(m_line != nullptr); // as the names of the cards
    editor()->setFont(font);
    const int line = QFontMetrics(font).lineSpacing();
    const int height = m_line ? line + 8 : std::max(qRound(rect.height()), leastLines * line + 8);
    const int width = std::max(qRound(rect.width()) + 12, m_line ? leastLine : leastParagraph);
    editor()->setFixedHeight(height);
    m_error->setFixedWidth(width);
    const int below = m_error->isHidden() ? 0 : m_error->heightForWidth(width);
    QPoint corner(qRound(rect.left()) - 6,
                  m_line ? qRound(rect.center().y()) - height / 2 : qRound(rect.top()));
    // Never beside the window, where nobody would see what is typed.
    const QSize room = parentWidget()->size();
    corner.setX(std::clamp(corner.x(), 0, std::max(0, room.width() - width)));
    corner.setY(std::clamp(corner.y(), 0, std::max(0, room.height() - height - below)));
    setGeometry(QRect(corner, QSize(width, height + below + 2 * frameWidth())));
}

void TextInPlace::showError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    announce(editor(), message.isEmpty() ? tr("Enter takes the text, Esc drops it") : message);
    if (!m_rect.isNull())
        place(m_rect, editor()->font().pixelSize());
}

bool TextInPlace::pressKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_paragraph && event.modifiers().testFlag(Qt::ShiftModifier))
            return false;
        emit taken();
        return true;
    case Qt::Key_Escape:
        emit dropped();
        return true;
    default:
        return false;
    }
}

bool TextInPlace::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Esc is the editor's, whatever the window would do with it.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (pressKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusOut: {
        // Another window, or the editor's own menu: the user comes back.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            emit taken();
        break;
    }
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

// What the editor does not want must not move cards.
void TextInPlace::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

void TextInPlace::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace portolan
