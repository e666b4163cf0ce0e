#include "desktop/window/readingfield.h"

#include "catalog/catalog.h"
#include "desktop/inspector/buttonrow.h"
#include "desktop/window/appearance.h"
#include "edit/document.h"
#include "flows/topologyindex.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int recommended = -2; // QButtonGroup takes -1 for itself
constexpr qsizetype shownDocuments = 2;

QLabel *makeSmall(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ReadingField::ReadingField(InspectorTarget *target, const Contradiction &contradiction)
    : Field(target, QStringLiteral("/readings/") + contradiction.code, contradiction.code),
      m_contradiction(contradiction), m_choices(new QButtonGroup(this))
{
    hideCaption();
    const Language language = target->language();
    addChoice(recommended, QString(),
              tr("As recommended: %1").arg(contradiction.follow.in(language)), {});
    for (qsizetype side = 0; side < contradiction.sides.size(); ++side) {
        const ContradictionSide &one = contradiction.sides.at(side);
        const QChar letter = QChar(u'A' + int(side));
        addChoice(int(side), QStringLiteral("/") + letter,
                  tr("Side %1: %2").arg(letter).arg(one.says.in(language)),
                  documentsText(one.documents));
    }
    connect(m_choices, &QButtonGroup::idClicked, this, &ReadingField::choose);
}

void ReadingField::refresh()
{
    Field::refresh();
    showValue(target()->value(pointer()));
}

// Every choice is a step of its own, however quickly they follow each other.
void ReadingField::choose()
{
    const auto chosen = value();
    if (!(chosen == target()->value(pointer())))
        showErrors(target()->set(pointer(), chosen, tr("Decide %1").arg(caption()), {}));
}

void ReadingField::addChoice(int id, const QString &name, const QString &text, const QString &below)
{
    auto *button = new QRadioButton;
    m_choices->addButton(button, id);
    auto *lines = new QWidget;
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (!below.isEmpty()) {
        QLabel *documents = makeSmall(below);
        documents->setTextFormat(Qt::PlainText);
        column->addWidget(documents);
    }
    if (id >= 0) {
        QLabel *effect = makeSmall(QString());
        effect->setTextFormat(Qt::RichText);
        effect->setTextInteractionFlags(Qt::TextBrowserInteraction);
        effect->setObjectName(pointer() + name + QStringLiteral("/effect"));
        effect->hide();
        connect(effect, &QLabel::linkActivated, this, &ReadingField::linkActivated);
        column->addWidget(effect);
        m_effects.append(effect);
    }
    addWidget(makeButtonRow(button, text, lines));
    addEditor(button, pointer() + name);
}

QString ReadingField::documentsText(const QStringList &ids) const
{
    const Catalog &catalog = target()->document()->catalog();
    QStringList titles;
    for (const QString &id : ids.mid(0, shownDocuments)) {
        const SourceDocument *document = catalog.document(id);
        titles.append(document ? document->title.in(target()->language()) : id);
    }
    const qsizetype rest = ids.size() - titles.size();
    const QString text = titles.join(QStringLiteral("; "));
    return rest > 0 ? text + u' ' + tr("and %Ln more", nullptr, int(rest)) : text;
}

QString ReadingField::documentOf(qsizetype side) const
{
    const Document &document = *target()->document();
    const QString product = effectiveProduct(document.topology(), document.catalog());
    const QStringList &ids = m_contradiction.sides.at(side).documents;
    QString withRows;
    for (const QString &id : ids) {
        const SourceDocument *found = document.catalog().document(id);
        if (!found || found->tables.isEmpty())
            continue;
        if (found->product == product)
            return id;
        if (withRows.isEmpty())
            withRows = id;
    }
    return withRows.isEmpty() ? ids.value(0) : withRows;
}

void ReadingField::setEffect(qsizetype side, const QString &html)
{
    m_effects.at(side)->setText(html);
    m_effects.at(side)->setVisible(!html.isEmpty());
}

void ReadingField::setChoosable(bool choosable)
{
    for (QAbstractButton *button : m_choices->buttons())
        button->setEnabled(choosable);
}

void ReadingField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (QLabel *effect : std::as_const(m_effects))
            recolourLinks(effect);
    }
    Field::changeEvent(event);
}

std::optional<JsonValue> ReadingField::value() const
{
    const int id = m_choices->checkedId();
    const auto before = target()->value(pointer());
    if (id == recommended)
        return std::nullopt;
    if (id < 0)
        return before;
    std::vector<JsonValue::Member> members{{QStringLiteral("follow"), JsonValue(documentOf(id))}};
    for (const auto &[key, value] : before ? before->members() : std::vector<JsonValue::Member>()) {
        // A document that stands for the side already may well be another one of it.
        const bool isFollow = key == u"follow";
        if (isFollow && m_contradiction.sides.at(id).documents.contains(value.toString()))
            members.front().second = value;
        else if (!isFollow)
            members.emplace_back(key, value);
    }
    return JsonValue::object(std::move(members));
}

void ReadingField::showValue(const std::optional<JsonValue> &value)
{
    int id = recommended;
    if (value) {
        const JsonValue *follow = value->find(u"follow");
        const QString document = follow ? follow->toString() : QString();
        id = -1;
        for (qsizetype side = 0; side < m_contradiction.sides.size(); ++side) {
            if (m_contradiction.sides.at(side).documents.contains(document))
                id = int(side);
        }
    }
    if (QAbstractButton *button = m_choices->button(id)) {
        button->setChecked(true);
        return;
    }
    // A document of neither side: none of the choices.
    m_choices->setExclusive(false);
    for (QAbstractButton *button : m_choices->buttons())
        button->setChecked(false);
    m_choices->setExclusive(true);
}

} // namespace portolan
