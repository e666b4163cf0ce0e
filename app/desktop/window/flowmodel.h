#pragma once

#include "base/bilingualtext.h"
#include "base/language.h"
#include "flows/flow.h"
#include "flows/flowfilter.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>

namespace portolan {

class Document;

/// The flows of a document as rows, in the language of the drawing. Shows what the filter accepts.
/// Its columns are flowColumns(), all of them and in that order: which are seen, and where, is the
/// view's. Columns of words in the other language follow behind them.
class FlowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// For sorting: numbers as numbers, texts with their digits in natural order.
    static constexpr int sortRole = Qt::UserRole;

    /// The column of a key of flowColumns(), or -1.
    static int columnOf(const QString &key);
    /// The column that repeats it in the other language, where there are two; -1 for what reads
    /// the same in both.
    static int otherColumnOf(const QString &key);
    static int plainColumns();

    explicit FlowModel(Document *document, QObject *parent = nullptr);

    void setLanguage(Language language);
    /// Words in the other language too, in columns of their own behind the rest.
    void setBilingual(bool bilingual);
    bool isBilingual() const { return m_bilingual; }
    /// The column that a column of the other language repeats.
    static int columnBeside(int column);
    /// Headings of one's own, by key.
    void setNames(const QMap<QString, BilingualText> &names);
    /// The usual heading of a column, or one's own, in the language of the interface.
    QString heading(int column) const;
    /// The column whose cells say the whole flow to a screen reader: the first that is seen.
    void setSpokenColumn(int column) { m_spokenColumn = column; }
    void setFilter(const FlowFilter &filter);
    const Flow &flowAt(int row) const { return m_flows->flows[size_t(row)]; }
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
    QString tooltipOf(const Flow &flow) const;

    Document *m_document;
    Language m_language = Language::English;
    bool m_bilingual = false;
    QMap<QString, BilingualText> m_names;
    int m_spokenColumn = 0;
    FlowFilter m_filter;
    std::shared_ptr<const FlowSet> m_flows; ///< those that the filter accepts
    QHash<FlowId, int> m_rows;
    FlowId m_hovered;
    QSet<FlowId> m_found;
};

} // namespace portolan
