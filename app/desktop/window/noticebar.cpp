#include "desktop/window/noticebar.h"

#include "desktop/selection.h"
#include "desktop/window/appearance.h"
#include "desktop/window/flowlines.h"
#include "desktop/window/flowlistpopup.h"
#include "desktop/window/flowwatch.h"
#include "desktop/window/productchange.h"

#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace portolan {

namespace {

constexpr qsizetype shownNumbers = 6;

QList<const Flow *> pointersTo(const std::vector<Flow> &flows)
{
    QList<const Flow *> pointers;
    for (const Flow &flow : flows)
        pointers.append(&flow);
    return pointers;
}

QList<const Flow *> pointersTo(const std::vector<FlowChange> &changes)
{
    QList<const Flow *> pointers;
    for (const FlowChange &change : changes)
        pointers.append(&change.before);
    return pointers;
}

QString link(const QString &target, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target, text);
}

} // namespace

NoticeBar::NoticeBar(Document *document, Selection *selection, QWidget *parent)
    : MessageBar(QStringLiteral("notice"), parent), m_document(document), m_selection(selection),
      m_watch(new FlowWatch(document, this)), m_product(addButton("noticeProduct")),
      m_undo(addButton("noticeUndo", QStringLiteral("undo"))), m_close(addButton("noticeClose"))
{
    label()->setTextFormat(Qt::RichText);
    label()->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    connect(label(), &QLabel::linkActivated, this, &NoticeBar::follow);
    connect(m_product, &QToolButton::clicked, this, &NoticeBar::showProductChange);
    connect(m_close, &QToolButton::clicked, m_watch, &FlowWatch::dismiss);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        if (m_watch->news().wasUndone)
            m_document->undoStack()->redo();
        else
            m_document->undoStack()->undo();
    });
    connect(m_watch, &FlowWatch::newsChanged, this, &NoticeBar::showNews);
    retranslate();
}

void NoticeBar::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

// "3 flows closed: F-007, F-008, F-021 and 12 more"; only flows that are there can be selected.
QString NoticeBar::part(const QString &what, const QString &count, const QList<const Flow *> &flows,
                        bool areThere) const
{
    const QString list = QStringLiteral("list:") + what;
    qsizetype rest = flows.size() - qMin(shownNumbers, flows.size());
    QString numbers;
    if (areThere) {
        numbers = flowLinks(flows, shownNumbers, &rest);
    } else {
        QStringList texts;
        for (const Flow *flow : flows.mid(0, shownNumbers))
            texts.append(flowNumberText(flow->number));
        numbers = texts.join(QStringLiteral(", "));
    }
    QString text = link(list, count) + QStringLiteral(": ") + numbers;
    if (rest > 0)
        text += u' ' + link(list, tr("and %Ln more", nullptr, int(rest)));
    return text;
}

void NoticeBar::showNews()
{
    const FlowNews &news = m_watch->news();
    const FlowDifference &difference = news.difference;
    QStringList parts;
    if (news.productBefore != news.productAfter) {
        const auto name = [this](const QString &id) {
            const Product *product = m_document->catalog().product(id);
            return (product ? product->name.in(m_language) : id).toHtmlEscaped();
        };
        parts.append(tr("%1 instead of %2").arg(name(news.productAfter), name(news.productBefore)));
    }
    const auto count = [](const auto &flows) { return int(flows.size()); };
    if (!difference.closed.empty()) {
        parts.append(part(QStringLiteral("closed"),
                          tr("%Ln flow(s) closed", nullptr, count(difference.closed)),
                          pointersTo(difference.closed), false));
    }
    if (!difference.opened.empty()) {
        parts.append(part(QStringLiteral("opened"),
                          tr("%Ln flow(s) opened", nullptr, count(difference.opened)),
                          pointersTo(difference.opened), true));
    }
    if (!difference.changed.empty()) {
        parts.append(part(QStringLiteral("changed"),
                          tr("%Ln flow(s) changed", nullptr, count(difference.changed)),
                          pointersTo(difference.changed), true));
    }
    if (difference.isEmpty() && !parts.isEmpty())
        parts.append(tr("no flow differs"));
    m_product->setVisible(news.productBefore != news.productAfter);
    m_undo->setText(news.wasUndone ? tr("Redo") : tr("Undo"));
    m_undo->setIcon(themedIcon(news.wasUndone ? QStringLiteral("redo") : QStringLiteral("undo")));
    setMessage(news.isEmpty() ? QString() : parts.join(QStringLiteral("; ")));
}

void NoticeBar::retranslate()
{
    setAccessibleName(tr("What the last step did to the flows"));
    m_product->setText(tr("What changed"));
    m_product->setToolTip(tr("What differs between the two products"));
    m_undo->setToolTip(tr("Take the step back, or make it again"));
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(tr("Hide this message"));
    showNews();
}

void NoticeBar::follow(const QString &target)
{
    const FlowId flow = flowOfLink(target);
    if (flow.isEmpty())
        return showList(target.section(u':', 1));
    m_selection->selectFlow(flow);
    emit m_selection->revealRequested(NodeId(), flow);
}

void NoticeBar::showList(const QString &what)
{
    const FlowDifference &difference = m_watch->news().difference;
    auto *popup = new FlowListPopup(this);
    if (what == u"closed") {
        popup->setTitle(tr("%Ln flow(s) closed", nullptr, int(difference.closed.size())));
        for (const Flow &flow : difference.closed)
            popup->add(flow, flowLine(flow, m_language), false);
    } else if (what == u"opened") {
        popup->setTitle(tr("%Ln flow(s) opened", nullptr, int(difference.opened.size())));
        for (const Flow &flow : difference.opened)
            popup->add(flow, flowLine(flow, m_language), true);
    } else {
        popup->setTitle(tr("%Ln flow(s) changed", nullptr, int(difference.changed.size())));
        for (const FlowChange &change : difference.changed)
            popup->add(change.before, changeLine(change, m_document->catalog(), m_language), true);
    }
    connect(popup, &FlowListPopup::chosen, this,
            [this](const FlowId &flow) { follow(flowLink(flow)); });
    popup->showAbove(this);
}

void NoticeBar::showProductChange()
{
    if (m_productChange)
        m_productChange->close();
    m_productChange =
        makeProductChange(m_watch->news(), m_document->catalog(), m_language, window());
    m_productChange->show();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_productChange)
            m_productChange->close();
        retranslate();
    }
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolourLinks(label());
}

} // namespace portolan
