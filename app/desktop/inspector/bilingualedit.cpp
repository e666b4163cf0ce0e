#include "desktop/inspector/bilingualedit.h"

#include "desktop/inspector/expectations.h"
#include "desktop/inspector/inspectortexts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace portolan {

BilingualEdit::BilingualEdit(const QString &name, const QString &caption, Shape shape,
                             QWidget *parent)
    : QWidget(parent), m_shape(shape), m_differs(new QCheckBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    m_english = makeEditor(name, caption);
    m_russian =
        makeEditor(name + QStringLiteral("/ru"), Inspector::tr("%1, in Russian").arg(caption));
    m_russian->hide();
    m_differs->setText(Inspector::tr("Russian text differs"));
    m_differs->setToolTip(Inspector::tr("Keep an English and a Russian text side by side"));
    m_differs->setAccessibleName(Inspector::tr("%1: Russian text differs").arg(caption));
    m_differs->setObjectName(name + QStringLiteral("/differs"));
    column->addWidget(m_differs);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_english);
    connect(m_differs, &QCheckBox::clicked, this, [this](bool differs) {
        if (differs)
            setText(m_russian, textOf(m_english));
        setDiffers(differs);
        if (differs)
            m_russian->setFocus();
        emit edited();
    });
}

QWidget *BilingualEdit::makeEditor(const QString &objectName, const QString &name)
{
    QWidget *editor = nullptr;
    if (m_shape == Shape::Line) {
        auto *line = new QLineEdit;
        connect(line, &QLineEdit::textEdited, this, &BilingualEdit::edited);
        connect(line, &QLineEdit::returnPressed, this, &BilingualEdit::accepted);
        editor = line;
    } else {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(5 * text->fontMetrics().lineSpacing());
        connect(text, &QPlainTextEdit::textChanged, this, &BilingualEdit::edited);
        editor = text;
    }
    editor->setObjectName(objectName);
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(expectedAt(objectName));
    layout()->addWidget(editor);
    return editor;
}

QCheckBox *BilingualEdit::toggle() const
{
    return m_differs;
}

bool BilingualEdit::differs() const
{
    return m_differs->isChecked();
}

BilingualText BilingualEdit::text() const
{
    const QString english = textOf(m_english);
    return {english, differs() ? textOf(m_russian) : english};
}

void BilingualEdit::setText(const BilingualText &text)
{
    setText(m_english, text.en);
    setText(m_russian, text.isPlain() ? QString() : text.ru);
    setDiffers(!text.isPlain());
}

QString BilingualEdit::textOf(const QWidget *editor) const
{
    if (m_shape == Shape::Line)
        return static_cast<const QLineEdit *>(editor)->text();
    return static_cast<const QPlainTextEdit *>(editor)->toPlainText();
}

void BilingualEdit::setText(QWidget *editor, const QString &text)
{
    const QSignalBlocker blocker(editor);
    if (m_shape == Shape::Paragraph) {
        static_cast<QPlainTextEdit *>(editor)->setPlainText(text);
        return;
    }
    auto *line = static_cast<QLineEdit *>(editor);
    line->setText(text);
    if (!line->hasFocus())
        line->setCursorPosition(0); // a long text shows its beginning
}

void BilingualEdit::setDiffers(bool differs)
{
    m_differs->setChecked(differs);
    m_russian->setVisible(differs);
    showPlaceholders();
}

void BilingualEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    showPlaceholders();
}

// With two editors each says which language it is for.
void BilingualEdit::showPlaceholders()
{
    const auto show = [this](QWidget *editor, const QString &text) {
        if (m_shape == Shape::Line)
            static_cast<QLineEdit *>(editor)->setPlaceholderText(text);
        else
            static_cast<QPlainTextEdit *>(editor)->setPlaceholderText(text);
    };
    show(m_english, differs() ? Inspector::tr("English") : m_placeholder);
    show(m_russian, Inspector::tr("Russian"));
}

} // namespace portolan
