#pragma once

#include "desktop/inspector/choices.h"
#include "desktop/inspector/form.h"
#include "desktop/inspector/inspectortexts.h"

namespace portolan {

inline QString pointerTo(const char *key)
{
    return u'/' + QLatin1String(key);
}

/// Makes the fields of one section after the other.
class FormBuilder
{
public:
    FormBuilder(Form *form, NodeType type) : m_form(form), m_target(form->target()), m_type(type) {}

    void section(const QString &title, bool isOpen = true)
    {
        m_section = m_form->addSection(title, isOpen);
    }
    void text(const char *key, const QString &caption, TextKind kind = TextKind::Text)
    {
        m_section->add(new TextField(m_target, pointerTo(key), caption, kind));
    }
    void lines(const char *key, const QString &caption, const QString &placeholder)
    {
        m_section->add(new LinesField(m_target, pointerTo(key), caption, placeholder));
    }
    void flag(const char *key, const QString &caption, bool normal = false)
    {
        m_section->add(new FlagField(m_target, pointerTo(key), caption, normal));
    }
    void choice(const char *key, const QString &caption, const QList<Choice> &choices,
                const QString &normal = {})
    {
        m_section->add(new ChoiceField(
            m_target, pointerTo(key), caption, [choices] { return choices; }, normal));
    }
    void node(const char *key, const QString &caption, const QList<NodeType> &types)
    {
        InspectorTarget *target = m_target;
        m_section->add(new ChoiceField(m_target, pointerTo(key), caption,
                                       [target, types] { return nodeChoices(*target, types); }));
    }
    void addresses()
    {
        lines("addresses", Inspector::tr("Addresses and networks, one on each line"),
              Inspector::tr("Any address"));
    }
    void bilingual(const char *key, const QString &caption, BilingualField::Shape shape,
                   bool isRequired = false)
    {
        m_section->add(new BilingualField(m_target, pointerTo(key), caption, shape, isRequired));
    }
    void services()
    {
        auto *field = new SetField(m_target, QStringLiteral("/services"), Inspector::tr("Services"),
                                   serviceChoices(*m_target));
        field->hideCaption(); // the section says it
        m_section->add(field);
    }
    void add(QWidget *part) { m_section->add(part); }

    Form *form() const { return m_form; }
    InspectorTarget *target() const { return m_target; }
    NodeType type() const { return m_type; }

private:
    Form *m_form;
    InspectorTarget *m_target;
    NodeType m_type;
    Section *m_section = nullptr;
};

} // namespace portolan
