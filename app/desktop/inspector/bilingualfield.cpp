#include "desktop/inspector/fields.h"
#include "desktop/inspector/inspectortexts.h"

#include <QCheckBox>

namespace portolan {

BilingualField::BilingualField(InspectorTarget *target, const QString &pointer,
                               const QString &caption, Shape shape, bool isRequired)
    : Field(target, pointer, caption), m_isRequired(isRequired),
      m_edit(new BilingualEdit(pointer, caption, shape))
{
    for (QWidget *editor :
         {m_edit->english(), m_edit->russian(), static_cast<QWidget *>(m_edit->toggle())})
        addEditor(editor, editor->objectName());
    addWidget(m_edit);
    connect(m_edit, &BilingualEdit::edited, this, &BilingualField::write);
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
    m_edit->setPlaceholder(mixed ? Inspector::tr("several values") : QString());
}

std::optional<JsonValue> BilingualField::value() const
{
    return valueFor(target()->value(pointer()));
}

// As the file's canonical form has it: a plain string where both languages agree.
std::optional<JsonValue> BilingualField::valueFor(const std::optional<JsonValue> &before) const
{
    const BilingualText text = m_edit->text();
    std::vector<JsonValue::Member> members;
    for (const auto &member : before ? before->members() : std::vector<JsonValue::Member>()) {
        if (member.first.startsWith(QLatin1String("x-")))
            members.push_back(member);
    }
    if (text.isPlain() && members.empty()) {
        if (text.isEmpty() && !m_isRequired)
            return std::nullopt;
        return JsonValue(text.en);
    }
    std::vector<JsonValue::Member> texts;
    if (!text.en.isEmpty() || text.ru.isEmpty())
        texts.emplace_back(QStringLiteral("en"), JsonValue(text.en));
    if (!text.ru.isEmpty())
        texts.emplace_back(QStringLiteral("ru"), JsonValue(text.ru));
    texts.insert(texts.end(), members.begin(), members.end());
    return JsonValue::object(std::move(texts));
}

void BilingualField::showValue(const std::optional<JsonValue> &value)
{
    if (!value || value->isString()) {
        m_edit->setText(BilingualText::same(value ? value->toString() : QString()));
        return;
    }
    const auto part = [&](QStringView key) {
        const JsonValue *text = value->find(key);
        return text ? text->toString() : QString();
    };
    m_edit->setText({part(u"en"), part(u"ru")});
}

} // namespace portolan
