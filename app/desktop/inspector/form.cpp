#include "desktop/inspector/form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

Section::Section(const QString &title, bool isOpen)
    : m_heading(new QToolButton), m_content(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->addWidget(m_heading, 1);
    layout->addLayout(row);
    layout->addWidget(m_content);

    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    setTitle(title);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(4, 0, 0, 4);
    content->setSpacing(10);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setOpen(isOpen);
}

void Section::add(QWidget *part)
{
    m_content->layout()->addWidget(part);
}

void Section::setTitle(const QString &title)
{
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
    m_heading->setToolTip(title); // a narrow panel cuts it off
}

void Section::setOpen(bool open)
{
    m_isOpen = open;
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

void Section::addAction(QToolButton *button)
{
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->addWidget(button);
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QLabel *makeSubheading(const QString &text)
{
    auto *label = new QLabel(capitalized(text));
    label->setWordWrap(true);
    QFont font = label->font();
    font.setWeight(QFont::Medium);
    label->setFont(font);
    return label;
}

Form::Form(std::unique_ptr<InspectorTarget> target) : m_target(std::move(target))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
}

Form::~Form() = default;

Section *Form::addSection(const QString &title, bool isOpen)
{
    auto *section = new Section(title, isOpen);
    add(section);
    return section;
}

void Form::add(QWidget *part)
{
    layout()->addWidget(part);
}

void Form::addStretch()
{
    static_cast<QVBoxLayout *>(layout())->addStretch(1);
}

void Form::refresh()
{
    m_target->refresh();
    // Groups of fields first: they make and remove fields.
    const auto parts = findChildren<FormPart *>();
    for (FormPart *part : parts) {
        if (!qobject_cast<Field *>(part))
            part->refresh();
    }
    for (Field *field : findChildren<Field *>())
        field->refresh();
}

QWidget *Form::focusProperty(const QString &pointer)
{
    Field *nearest = nullptr;
    qsizetype best = -1;
    for (Field *field : findChildren<Field *>()) {
        const QString own = field->pointer();
        const bool inside = (pointer + u'/').startsWith(own + u'/');
        const bool around = (own + u'/').startsWith(pointer + u'/');
        const qsizetype match = inside ? own.size() : around ? pointer.size() : -1;
        if (match > best) {
            best = match;
            nearest = field;
        }
    }
    if (!nearest)
        return nullptr;
    for (QWidget *parent = nearest->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *section = qobject_cast<Section *>(parent))
            section->setOpen(true);
    }
    nearest->editor()->setFocus(Qt::OtherFocusReason);
    return nearest->editor();
}

} // namespace portolan
