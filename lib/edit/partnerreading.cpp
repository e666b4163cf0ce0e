#include "edit/partnerreading.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace portolan {

namespace {

Message told(const char *source, const QString &value)
{
    return {"edit", source, {BilingualText::same(value)}, -1};
}

// “any”, “-” and the dashes of a drawn table say nothing.
bool saysNothing(const QString &cell)
{
    static const QSet<QString> words = {QStringLiteral("any"),   QStringLiteral("none"),
                                        QStringLiteral("n/a"),   QStringLiteral("нет"),
                                        QStringLiteral("любой"), QStringLiteral("любые")};
    const auto isMark = [](QChar c) { return !c.isLetterOrNumber(); };
    return std::all_of(cell.cbegin(), cell.cend(), isMark) || words.contains(cell.toLower());
}

QStringList tokensOf(const QString &cell)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;|]+"));
    return cell.split(gap, Qt::SkipEmptyParts);
}

bool looksLikeAddress(const QString &token)
{
    static const QRegularExpression ipv4(QStringLiteral("^[0-9]+(\\.[0-9]+){2,}(/[0-9]*)?$"));
    static const QRegularExpression ipv6(QStringLiteral("^[0-9a-fA-F:.]*:[0-9a-fA-F:.]*:"
                                                        "[0-9a-fA-F:.]*(/[0-9]*)?$"));
    return ipv4.match(token).hasMatch() || ipv6.match(token).hasMatch();
}

bool looksLikeHost(const QString &token)
{
    static const QRegularExpression host(
        QStringLiteral("^[A-Za-z0-9_*-]+(\\.[A-Za-z0-9_*-]+)*\\.[A-Za-z][A-Za-z0-9_*-]+$"));
    return host.match(token).hasMatch();
}

constexpr qsizetype maxNotes = 8'000; // characters

class RowReader
{
public:
    RowReader(PartnerRow &row, const PartnerWords &words) : m_row(row), m_words(words) {}

    void read(const QString &cell, PartnerColumn column)
    {
        if (saysNothing(cell))
            return;
        switch (column) {
        case PartnerColumn::Any:
            return readAny(cell);
        case PartnerColumn::Kind:
            return readKind(cell);
        case PartnerColumn::Name:
            // A heading of one word over a list of domains says no more than “partners”.
            return hostNameIn(cell).isEmpty() ? readName(cell) : readAny(cell);
        case PartnerColumn::Domain:
            return readHost(cell, m_row.domain);
        case PartnerColumn::Fqdn:
            return readHost(cell, m_row.fqdn);
        case PartnerColumn::Product:
            return readProduct(cell);
        case PartnerColumn::Provider:
            return readProvider(cell);
        case PartnerColumn::Addresses:
            return readAddresses(cell);
        case PartnerColumn::Notes:
            return keepNote(cell);
        }
    }

    void finish()
    {
        placeHosts();
        // “Yahoo” beside a domain is what somebody called a partner.
        if (!m_row.provider.isEmpty() && !m_providerStated && !m_row.statedType) {
            if (m_row.domain.isEmpty())
                m_row.statedType = NodeType::PublicImProvider;
            else
                readName(m_providerText);
            if (!m_row.domain.isEmpty())
                m_row.provider.clear();
        }
        if (!m_row.provider.isEmpty() && m_providerStated && !m_row.statedType)
            m_row.statedType = NodeType::PublicImProvider;
    }

private:
    // A cell whose column has no heading: by what it looks like.
    void readAny(const QString &cell)
    {
        if (readWord(cell))
            return;
        QStringList rest;
        for (const QString &token : tokensOf(cell)) {
            if (!readToken(token))
                rest.append(token);
        }
        const QString text = rest.join(u' ');
        if (!text.isEmpty() && !readWord(text))
            readName(rest.size() == tokensOf(cell).size() ? cell : text);
    }

    bool readWord(const QString &text)
    {
        if (const auto type = m_words.type(text); type && !m_row.statedType) {
            m_row.statedType = type;
            return true;
        }
        if (const QString id = m_words.product(text); !id.isEmpty() && m_row.product.isEmpty()) {
            m_row.product = id;
            return true;
        }
        if (const QString id = m_words.provider(text); !id.isEmpty() && m_row.provider.isEmpty()) {
            m_row.provider = id;
            m_providerText = text;
            return true;
        }
        return false;
    }

    bool readToken(const QString &token)
    {
        if (IpNetwork::fromString(token) || looksLikeAddress(token)) {
            readAddress(token);
            return true;
        }
        const QString host = hostNameIn(token);
        if (!host.isEmpty()) {
            if (!m_hosts.contains(host))
                m_hosts.append(host);
            return true;
        }
        if (!looksLikeHost(token))
            return false;
        m_row.faults.append(told(QT_TRANSLATE_NOOP("edit", "“%1” is no host name"), token));
        return true;
    }

    void readKind(const QString &cell)
    {
        m_row.statedType = m_words.type(cell);
        if (!m_row.statedType)
            remark(QT_TRANSLATE_NOOP("edit", "the kind “%1” is not known"), cell);
    }

    void readProduct(const QString &cell)
    {
        m_row.product = m_words.product(cell);
        if (m_row.product.isEmpty())
            remark(QT_TRANSLATE_NOOP("edit", "the product “%1” is not known"), cell);
    }

    void readProvider(const QString &cell)
    {
        m_row.provider = m_words.provider(cell);
        m_providerStated = true;
        if (m_row.provider.isEmpty())
            remark(QT_TRANSLATE_NOOP("edit", "the provider “%1” is not known"), cell);
    }

    void readName(const QString &text)
    {
        if (m_row.name.isEmpty())
            m_row.name = text;
        else
            keepNote(text);
    }

    // A text of the file has a limit; a list that comes near it holds something else.
    void keepNote(const QString &text)
    {
        m_noted += text.size();
        if (m_noted <= maxNotes)
            m_row.notes.append(text);
        else
            remark(QT_TRANSLATE_NOOP("edit", "“%1” was left out"), text.left(40));
    }

    void readHost(const QString &cell, QString &host)
    {
        const QStringList tokens = tokensOf(cell);
        host = hostNameIn(tokens.value(0));
        if (host.isEmpty()) {
            m_row.faults.append(told(QT_TRANSLATE_NOOP("edit", "“%1” is no host name"), cell));
            return;
        }
        if (tokens.size() > 1)
            remark(QT_TRANSLATE_NOOP("edit", "“%1” was left out"), tokens.mid(1).join(u' '));
    }

    void readAddresses(const QString &cell)
    {
        for (const QString &token : tokensOf(cell))
            readAddress(token);
    }

    void readAddress(const QString &token)
    {
        const auto network = IpNetwork::fromString(token);
        if (!network)
            m_row.faults.append(
                told(QT_TRANSLATE_NOOP("edit", "“%1” is no IP address or network"), token));
        else if (m_row.addresses.size() >= maxPartnerAddresses)
            m_row.faults.append(told(QT_TRANSLATE_NOOP("edit", "more addresses than %1"),
                                     QString::number(maxPartnerAddresses)));
        else if (!m_row.addresses.contains(*network))
            m_row.addresses.append(*network);
    }

    // Of two names the one inside the other's domain is the server; else the first is the domain.
    void placeHosts()
    {
        m_hosts.removeAll(m_row.domain);
        m_hosts.removeAll(m_row.fqdn);
        if (m_row.domain.isEmpty() && m_row.fqdn.isEmpty() && m_hosts.size() > 1 &&
            m_hosts.at(0).endsWith(u'.' + m_hosts.at(1)))
            m_hosts.swapItemsAt(0, 1);
        for (QString *place : {&m_row.domain, &m_row.fqdn}) {
            if (place->isEmpty() && !m_hosts.isEmpty())
                *place = m_hosts.takeFirst();
        }
        if (!m_hosts.isEmpty())
            remark(QT_TRANSLATE_NOOP("edit", "“%1” was left out"),
                   m_hosts.join(QStringLiteral(", ")));
    }

    void remark(const char *source, const QString &value)
    {
        m_row.remarks.append(told(source, value));
    }

    PartnerRow &m_row;
    const PartnerWords &m_words;
    QStringList m_hosts;
    QString m_providerText;
    qsizetype m_noted = 0;
    bool m_providerStated = false;
};

} // namespace

PartnerRow readPartner(int line, const QStringList &cells, const QList<PartnerColumn> &columns,
                       const PartnerWords &words)
{
    PartnerRow row;
    row.line = line;
    row.cells = cells;
    RowReader reader(row, words);
    for (qsizetype i = 0; i < cells.size(); ++i)
        reader.read(cells.at(i), columns.value(i, PartnerColumn::Any));
    reader.finish();
    return row;
}

} // namespace portolan
