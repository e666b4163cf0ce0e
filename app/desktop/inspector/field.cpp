#include "desktop/inspector/field.h"

#include "desktop/announce.h"
#include "desktop/inspector/expectations.h"
#include "desktop/inspector/inspectortexts.h"
#include "desktop/inspector/usagesoffer.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace portolan {

namespace {

// Where an error belongs to this property: at it, inside it, or (a part that is missing) around it.
bool concerns(const QString &errorPointer, const QString &pointer)
{
    const QString error = errorPointer + u'/';
    const QString own = pointer + u'/';
    return error.startsWith(own) || own.startsWith(error);
}

bool isTyped(const QWidget &editor)
{
    return qobject_cast<const QLineEdit *>(&editor) ||
           qobject_cast<const QPlainTextEdit *>(&editor);
}

} // namespace

QColor errorColor(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() > 128 ? QColor(0xb3, 0x26, 0x1e)
                                                           : QColor(0xff, 0x8a, 0x80);
}

Field::Field(InspectorTarget *target, const QString &pointer, const QString &caption)
    : m_target(target), m_pointer(pointer), m_caption(caption), m_layout(new QVBoxLayout(this)),
      m_captionLabel(new QLabel(caption)), m_errorLabel(new QLabel)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3);
    m_captionLabel->setWordWrap(true);
    m_captionLabel->setForegroundRole(QPalette::PlaceholderText); // follows the theme
    m_layout->addWidget(m_captionLabel);
    m_errorLabel->setObjectName(pointer + QStringLiteral("/error"));
    m_errorLabel->setWordWrap(true);
    m_errorLabel->setTextFormat(Qt::PlainText);
    QPalette red = m_errorLabel->palette();
    red.setColor(QPalette::WindowText, errorColor(red));
    m_errorLabel->setPalette(red);
    m_errorLabel->hide();
    m_layout->addWidget(m_errorLabel);
}

bool Field::hasError() const
{
    return !m_errorLabel->isHidden();
}

void Field::hideCaption()
{
    m_captionLabel->hide();
}

QWidget *Field::captionLabel() const
{
    return m_captionLabel;
}

void Field::addWidget(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void Field::addEditor(QWidget *editor, const QString &objectName)
{
    editor->setObjectName(objectName.isEmpty() ? m_pointer : objectName);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(m_caption);
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
    if (isTyped(*editor)) {
        editor->setAccessibleDescription(expectedAt(m_pointer));
        if (m_target->findUsages)
            new UsagesOffer(editor, m_target->findUsages);
    }
    if (!m_editor) {
        m_editor = editor;
        m_captionLabel->setBuddy(editor);
        setFocusProxy(editor);
    }
}

QString Field::mergeKey() const
{
    return QStringLiteral("%1#%2#%3")
        .arg(m_target->isSettings() ? QString() : m_target->nodes().first().value, m_pointer,
             QString::number(m_gesture));
}

void Field::commit()
{
    commitValue(value());
}

void Field::commitValue(const std::optional<JsonValue> &value)
{
    if (value == m_target->value(m_pointer) && !m_target->isMixed(m_pointer)) {
        showErrors({});
        return;
    }
    commitEach([&value](const std::optional<JsonValue> &) { return value; });
}

void Field::commitEach(const InspectorTarget::Change &change)
{
    const Errors errors = m_target->setEach(
        m_pointer, change, Inspector::tr("Change “%1”").arg(m_caption), mergeKey());
    showErrors(errors);
    if (errors.isEmpty())
        m_shown = m_target->value(m_pointer);
}

void Field::refresh()
{
    const auto current = m_target->value(m_pointer);
    const bool mixed = m_target->isMixed(m_pointer);
    if (hasError() && current == m_shown)
        return; // still being typed
    m_shown = current;
    showErrors({});
    if (mixed)
        showMixed();
    else if (!(value() == current)) // leaves the cursor alone where the edit was this field's own
        showValue(current);
    sayMixed(mixed);
}

void Field::restore()
{
    showErrors({});
    m_shown = m_target->value(m_pointer);
    if (m_target->isMixed(m_pointer))
        showMixed();
    else
        showValue(m_shown);
    sayMixed(m_target->isMixed(m_pointer));
}

void Field::showErrors(const Errors &errors)
{
    QString text;
    for (const Error &error : errors) {
        if (concerns(error.place.pointer, m_pointer)) {
            text = error.message.in(m_target->language());
            break;
        }
    }
    if (text.isEmpty() && !errors.isEmpty())
        text = errors.first().message.in(m_target->language());
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    m_errorLabel->setText(text);
    m_errorLabel->setVisible(!text.isEmpty());
    if (!m_editor)
        return;
    const QString expected = isTyped(*m_editor) ? expectedAt(m_pointer) : QString();
    announce(m_editor, text.isEmpty()       ? expected
                       : expected.isEmpty() ? text
                                            : QStringLiteral("%1. %2").arg(text, expected));
    const QString frame =
        text.isEmpty()
            ? QString()
            : QStringLiteral("QLineEdit, QPlainTextEdit, QComboBox { border: 1px solid %1; "
                             "border-radius: 3px; padding: 2px; }")
                  .arg(errorColor(palette()).name());
    if (m_editor->styleSheet() != frame)
        m_editor->setStyleSheet(frame);
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    const auto matches = [&](QKeySequence::StandardKey key) {
        return static_cast<QKeyEvent *>(event)->matches(key);
    };
    switch (event->type()) {
    case QEvent::FocusIn:
        ++m_gesture;
        break;
    case QEvent::Wheel:
        // Scrolling the panel must not change what happens to pass under the pointer.
        if (!static_cast<QWidget *>(watched)->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::ShortcutOverride:
        // Undo is the document's; an editor's own history would run beside it.
        if (matches(QKeySequence::Undo) || matches(QKeySequence::Redo)) {
            if (hasError())
                event->accept();
            else
                event->ignore();
            return true;
        }
        if (hasError() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (hasError() && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape ||
                           matches(QKeySequence::Undo))) {
            restore();
            return true;
        }
        if (matches(QKeySequence::Undo) || matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return FormPart::eventFilter(watched, event);
}

} // namespace portolan
