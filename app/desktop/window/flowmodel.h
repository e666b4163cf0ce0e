#pragma once

#include "base/language.h"
#include "flows/flow.h"
#include "flows/flowfilter.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace portolan {

class Document;

/// The flows of a document as rows, in the language of the drawing. Shows what the filter accepts.
class FlowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Source, Destination, Ports, SourcePorts, Protocol, Wall, State, Purpose };
    static constexpr int columns = Purpose + 1;
    /// For sorting: numbers as numbers, texts with their digits in natural order.
    static constexpr int sortRole = Qt::UserRole;

    explicit FlowModel(Document *document, QObject *parent = nullptr);

    void setLanguage(Language language);
    /// Words in the other language too, in columns of their own behind the rest.
    void setBilingual(bool bilingual);
    bool isBilingual() const { return m_bilingual; }
    /// The column that a column of the other language repeats.
    static int columnBeside(int column);
    void setFilter(const FlowFilter &filter);
    const Flow &flowAt(int row) const { return m_flows.flows[size_t(row)]; }
    /// The row of this flow is tinted: the pointer is over it in the picture. Empty: none.
    void setHovered(const FlowId &flow);
    /// The rows of these flows are marked: a search has found them.
    void setFound(const QSet<FlowId> &flows);
    /// -1 where the flow is not shown.
    int rowOf(const FlowId &flow) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Reads the flows of the document again.
    void refresh();

private:
    QString textOf(const Flow &flow, int column) const;
    QString textIn(const Flow &flow, int column, Language language) const;
    static QString endText(const FlowEnd &end, Language language);
    QString title(int column) const;
    QString tooltipOf(const Flow &flow) const;
    QString spokenRest(const Flow &flow, int column) const;

    Document *m_document;
    Language m_language = Language::English;
    bool m_bilingual = false;
    FlowFilter m_filter;
    FlowSet m_flows;
    QHash<FlowId, int> m_rows;
    FlowId m_hovered;
    QSet<FlowId> m_found;
};

} // namespace portolan
