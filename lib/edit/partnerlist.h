#pragma once

#include "base/message.h"
#include "catalog/catalog.h"
#include "topology/topology.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

/// Partners out of a list that somebody has: lines of domains, names of Access Edge servers,
/// products and addresses in any order, pasted or from a CSV or TSV file. Nothing is refused as a
/// whole: every line becomes a row that says what was understood and what stands in its way. Any
/// text may come in.
namespace portolan {

/// Limits of a list; what lies beyond is left out, and PartnerList::isCut says so.
inline constexpr qsizetype maxPartnerRows = 10'000;
inline constexpr qsizetype maxPartnerBytes = 16 * 1024 * 1024;
inline constexpr qsizetype maxPartnerCells = 64;      ///< of a row
inline constexpr qsizetype maxPartnerCell = 1'000;    ///< characters of a cell
inline constexpr qsizetype maxPartnerAddresses = 256; ///< of a row

/// Kinds that a row can be, in the order of a menu.
const QList<NodeType> &partnerTypes();

enum class PartnerState {
    Good,
    Remark,    ///< is added; the remarks say what to look at
    Duplicate, ///< stands in the topology or in an earlier row
    Bad        ///< cannot be added as it is
};

/// One line of the list.
struct PartnerRow
{
    int line = 0; ///< of the text, from 1
    QStringList cells;
    std::optional<NodeType> statedType = {}; ///< named in the line, or told by a provider's name
    QString name = {};
    QString domain = {}; ///< the SIP or XMPP domain
    QString fqdn = {};   ///< Access Edge, gateway or hosting provider
    QString product = {};
    QString provider = {};
    QList<IpNetwork> addresses = {};
    QStringList notes = {};
    QList<Message> faults = {};  ///< of the line itself: it cannot be added
    QList<Message> remarks = {}; ///< what reading the line left out or took differently

    // Set by checkPartners().
    NodeType type = NodeType::FederationPartner;
    PartnerState state = PartnerState::Good;
    NodeId existing = {};         ///< where the topology has it already
    QList<Message> problems = {}; ///< all of them, worst first
};

struct PartnerList
{
    std::vector<PartnerRow> rows;
    bool hasHeader = false;
    QChar separator = {}; ///< null where cells are told apart by what they are
    bool isCut = false;   ///< a limit was reached
};

/// The text of a file: UTF-8 or UTF-16 with or without byte order mark, else Windows-1251, in which
/// Russian spreadsheets save CSV. Reads maxPartnerBytes at most.
QString partnerText(const QByteArray &bytes);

/// Reads the lines of TEXT. Lines that begin with `#` or `//` are comments; cells may be quoted as
/// in RFC 4180. Products and providers are known by the catalogue's ids and names. Rows come
/// unchecked: call checkPartners(). Cost: linear in the text.
PartnerList readPartners(const QString &text, const Catalog &catalog);

/// Decides what each row is (CHOSEN, by index of the row; else what it states; else FALLBACK),
/// what is wrong with it, and which are there already in TOPOLOGY or in an earlier row. Cost:
/// linear in rows and nodes.
void checkPartners(PartnerList &list, const Topology &topology, NodeType fallback,
                   const QMap<int, NodeType> &chosen = {});

/// Nodes with fresh ids for the rows of ROWS that are Good or Remark, in their order, for
/// Document::addNodes().
std::vector<Node> partnerNodes(const PartnerList &list, const QList<int> &rows,
                               const Topology &topology);

} // namespace portolan
