#pragma once

#include "edit/document.h"
#include "flows/flowdifference.h"

#include <QObject>

#include <memory>
#include <optional>

namespace portolan {

/// What the last step of the history did to the flows.
struct FlowNews
{
    FlowDifference difference;
    QString productBefore; ///< id; the same as productAfter where the step left it alone
    QString productAfter;
    bool wasUndone = false; ///< the step went back: redo brings it again

    bool isEmpty() const { return difference.isEmpty() && productBefore == productAfter; }
};

/// Compares the flows before and after every step: edits, undo and redo. Steps that grow while
/// somebody types are one step. A topology that is opened is no news, nor is another port
/// reference.
class FlowWatch : public QObject
{
    Q_OBJECT

public:
    explicit FlowWatch(Document *document, QObject *parent = nullptr);

    const FlowNews &news() const { return m_news; }
    void dismiss();

signals:
    void newsChanged();

private:
    void noteChange(const DocumentChange &change);
    void noteIndex(int index);
    void noteFlows();
    void rebase();
    void tellStep();
    void setNews(FlowNews news);

    Document *m_document;
    FlowNews m_news;
    using Flows = std::shared_ptr<const FlowSet>;
    /// A step whose flows are still to come; with steps that came in haste it is one.
    struct Step
    {
        bool isAnother = false; ///< not the last one grown
        bool hasVanished = false;
        bool wasUndone = false;
    };

    Flows m_base; ///< before the step that is the last one
    Flows m_last; ///< after it
    std::optional<Step> m_step;
    bool m_isBaseDue = false;
    const Catalog *m_catalog = nullptr; ///< of m_last
    QDate m_today;                      ///< of m_last
    size_t m_nodes = 0;
    int m_index = 0; ///< of the history, after the last step
    bool m_isDirty = false;
};

} // namespace portolan
