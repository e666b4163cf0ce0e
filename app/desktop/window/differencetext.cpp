#include "desktop/window/differencetext.h"

#include "desktop/window/flowlines.h"
#include "edit/topologydifference.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace portolan {

namespace {

class DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)

public:
    explicit DifferenceText(Language language) : m_language(language) {}

    void addNodes(const QString &count, const QList<BilingualText> &names)
    {
        if (names.isEmpty())
            return;
        QStringList first;
        for (const BilingualText &name : names.mid(0, shownNames))
            first.append(name.in(m_language));
        addMore(first, names.size());
        m_items.append((count + QStringLiteral(": ")).toHtmlEscaped() +
                       first.join(QStringLiteral(", ")).toHtmlEscaped());
    }

    void addFlows(const QString &count, const QList<const Flow *> &flows)
    {
        if (flows.isEmpty())
            return;
        QStringList first;
        for (const Flow *flow : flows.mid(0, shownNames)) {
            first.append(flowNumberText(flow->number) + QStringLiteral("  ") +
                         flowLine(*flow, m_language));
        }
        addMore(first, flows.size());
        m_items.append(count.toHtmlEscaped() + listOf(first, true));
    }

    void add(const QString &text) { m_items.append(text.toHtmlEscaped()); }
    bool isEmpty() const { return m_items.isEmpty(); }
    QString html() const { return listOf(m_items, false); }

private:
    static constexpr qsizetype shownNames = 5;

    static void addMore(QStringList &first, qsizetype all)
    {
        if (all > shownNames)
            first.append(tr("and %Ln more", nullptr, int(all - shownNames)));
    }

    static QString listOf(const QStringList &items, bool isPlain)
    {
        QString html = QStringLiteral("<ul>");
        for (const QString &item : items) {
            html += QStringLiteral("<li>") + (isPlain ? item.toHtmlEscaped() : item) +
                    QStringLiteral("</li>");
        }
        return html + QStringLiteral("</ul>");
    }

    Language m_language;
    QStringList m_items;
};

QList<const Flow *> pointersTo(const std::vector<Flow> &flows)
{
    QList<const Flow *> pointers;
    for (const Flow &flow : flows)
        pointers.append(&flow);
    return pointers;
}

} // namespace

QString differenceHtml(const TopologyDifference &difference, Language language)
{
    DifferenceText text(language);
    const auto count = [](const auto &list) { return int(list.size()); };
    text.addNodes(DifferenceText::tr("%Ln node(s) added", nullptr, count(difference.nodesAdded)),
                  difference.nodesAdded);
    text.addNodes(
        DifferenceText::tr("%Ln node(s) changed", nullptr, count(difference.nodesChanged)),
        difference.nodesChanged);
    text.addNodes(
        DifferenceText::tr("%Ln node(s) removed", nullptr, count(difference.nodesRemoved)),
        difference.nodesRemoved);
    const FlowDifference &flows = difference.flows;
    text.addFlows(DifferenceText::tr("%Ln flow(s) added", nullptr, count(flows.opened)),
                  pointersTo(flows.opened));
    QList<const Flow *> changed;
    for (const FlowChange &change : flows.changed)
        changed.append(&change.after);
    text.addFlows(DifferenceText::tr("%Ln flow(s) changed", nullptr, count(flows.changed)),
                  changed);
    text.addFlows(DifferenceText::tr("%Ln flow(s) removed", nullptr, count(flows.closed)),
                  pointersTo(flows.closed));
    if (difference.settings)
        text.add(DifferenceText::tr("other settings: title, product, domains and the like"));
    if (difference.arrangement)
        text.add(DifferenceText::tr("another arrangement: places, what is folded or locked"));
    if (difference.numbers && text.isEmpty())
        text.add(DifferenceText::tr("other flow numbers"));
    if (text.isEmpty())
        text.add(DifferenceText::tr("nothing: both hold the same topology"));
    return text.html();
}

void showDifference(QWidget *parent, const QString &title, const QString &heading,
                    const TopologyDifference &difference, Language language)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("differenceDialog"));
    dialog.setWindowTitle(title);
    auto *label = new QLabel(heading);
    label->setWordWrap(true);
    auto *text = new QTextBrowser;
    text->setObjectName(QStringLiteral("differenceText"));
    text->setAccessibleName(heading);
    text->setHtml(differenceHtml(difference, language));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(label);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    dialog.resize(600, 360);
    dialog.exec();
}

} // namespace portolan
