#include "desktop/inspector/fields.h"
#include "desktop/inspector/inspectortexts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace portolan {

BilingualField::BilingualField(InspectorTarget *target, const QString &pointer,
                               const QString &caption, Shape shape, bool isRequired)
    : Field(target, pointer, caption), m_shape(shape), m_isRequired(isRequired)
{
    m_english = makeEditor(pointer, caption);
    m_russian =
        makeEditor(pointer + QStringLiteral("/ru"), Inspector::tr("%1, in Russian").arg(caption));
    m_russian->hide();
    m_differs = new QCheckBox(Inspector::tr("Russian text differs"));
    m_differs->setToolTip(Inspector::tr("Keep an English and a Russian text side by side"));
    m_differs->setAccessibleName(Inspector::tr("%1: Russian text differs").arg(caption));
    addEditor(m_differs, pointer + QStringLiteral("/differs"));
    addWidget(m_differs);
    connect(m_differs, &QCheckBox::clicked, this, [this](bool differs) {
        if (differs)
            setText(m_russian, textOf(m_english));
        setDiffers(differs);
        if (differs)
            m_russian->setFocus();
        write();
    });
}

QWidget *BilingualField::makeEditor(const QString &objectName, const QString &name)
{
    QWidget *editor = nullptr;
    if (m_shape == Shape::Line) {
        auto *line = new QLineEdit;
        connect(line, &QLineEdit::textEdited, this, [this] { write(); });
        editor = line;
    } else {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(5 * text->fontMetrics().lineSpacing());
        connect(text, &QPlainTextEdit::textChanged, this, [this] { write(); });
        editor = text;
    }
    editor->setAccessibleName(name);
    addEditor(editor, objectName);
    addWidget(editor);
    return editor;
}

QString BilingualField::textOf(const QWidget *editor) const
{
    if (m_shape == Shape::Line)
        return static_cast<const QLineEdit *>(editor)->text();
    return static_cast<const QPlainTextEdit *>(editor)->toPlainText();
}

void BilingualField::setText(QWidget *editor, const QString &text)
{
    const QSignalBlocker blocker(editor);
    if (m_shape == Shape::Line)
        static_cast<QLineEdit *>(editor)->setText(text);
    else
        static_cast<QPlainTextEdit *>(editor)->setPlainText(text);
}

void BilingualField::setDiffers(bool differs)
{
    m_differs->setChecked(differs);
    m_russian->setVisible(differs);
    // With two editors each says which language it is for.
    setPlaceholder(m_english, differs ? Inspector::tr("English") : QString());
    setPlaceholder(m_russian, Inspector::tr("Russian"));
}

void BilingualField::setPlaceholder(QWidget *editor, const QString &text)
{
    if (m_shape == Shape::Line)
        static_cast<QLineEdit *>(editor)->setPlaceholderText(text);
    else
        static_cast<QPlainTextEdit *>(editor)->setPlaceholderText(text);
}

void BilingualField::write()
{
    if (target()->isMany())
        commitEach([this](const std::optional<JsonValue> &before) { return valueFor(before); });
    else
        commit();
}

void BilingualField::sayMixed(bool mixed)
{
    setDiffers(m_differs->isChecked());
    if (mixed)
        setPlaceholder(m_english, Inspector::tr("several values"));
}

std::optional<JsonValue> BilingualField::value() const
{
    return valueFor(target()->value(pointer()));
}

// As the file's canonical form has it: a plain string where both languages agree.
std::optional<JsonValue> BilingualField::valueFor(const std::optional<JsonValue> &before) const
{
    const QString english = textOf(m_english);
    const QString russian = m_differs->isChecked() ? textOf(m_russian) : english;
    std::vector<JsonValue::Member> members;
    for (const auto &member : before ? before->members() : std::vector<JsonValue::Member>()) {
        if (member.first.startsWith(QLatin1String("x-")))
            members.push_back(member);
    }
    if (english == russian && members.empty()) {
        if (english.isEmpty() && !m_isRequired)
            return std::nullopt;
        return JsonValue(english);
    }
    std::vector<JsonValue::Member> texts;
    if (!english.isEmpty() || russian.isEmpty())
        texts.emplace_back(QStringLiteral("en"), JsonValue(english));
    if (!russian.isEmpty())
        texts.emplace_back(QStringLiteral("ru"), JsonValue(russian));
    texts.insert(texts.end(), members.begin(), members.end());
    return JsonValue::object(std::move(texts));
}

void BilingualField::showValue(const std::optional<JsonValue> &value)
{
    if (!value || value->isString()) {
        setText(m_english, value ? value->toString() : QString());
        setText(m_russian, {});
        setDiffers(false);
        return;
    }
    const auto part = [&](QStringView key) {
        const JsonValue *text = value->find(key);
        return text ? text->toString() : QString();
    };
    setText(m_english, part(u"en"));
    setText(m_russian, part(u"ru"));
    setDiffers(part(u"en") != part(u"ru"));
}

} // namespace portolan
