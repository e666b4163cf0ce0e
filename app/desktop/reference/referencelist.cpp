#include "desktop/reference/referencelist.h"

#include "flows/conditiontexts.h"
#include "flows/ruleends.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace portolan {

namespace {

struct Synonym
{
    QRegularExpression pattern;
    QString word;
};

// What people type, and the glossary's word for it. Both what is searched and what is sought are
// put into the same words.
const QList<Synonym> &synonyms()
{
    static const QList<Synonym> list = [] {
        const auto synonym = [](const QString &pattern, const QString &word) {
            return Synonym{
                QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption), word};
        };
        return QList<Synonym>{
            synonym(QStringLiteral("межсетев\\w* экран\\w*|фай?е?рвол\\w*"),
                    QStringLiteral("брандмауэр")),
            synonym(QStringLiteral("демилитаризованн\\w* зон\\w*|\\bдмз\\b|\\bdmz\\b"),
                    QStringLiteral("сеть периметра perimeter network")),
            synonym(QStringLiteral("(сервер\\w*|пул\\w*) edge|краев\\w* (сервер|пул)\\w*"),
                    QStringLiteral("пограничный")),
            synonym(QStringLiteral("интерфейсн\\w* пул\\w*"),
                    QStringLiteral("пул переднего плана")),
            synonym(QStringLiteral("\\bpic\\b"), QStringLiteral("public im"))};
    }();
    return list;
}

// Words of Russian change their ends; what is left of a word stands in all its forms.
QString stemOf(const QString &word)
{
    static const QRegularExpression ending(
        QStringLiteral("(?<=\\w{4})(ого|его|ому|ему|ыми|ими|ами|ями|ией|иям|иях|ов|ев|ой|ей|ий|ый|"
                       "ая|яя|ое|ее|ые|"
                       "ие|ым|им|ом|ем|ам|ям|ах|ях|ых|их|ую|юю|ия|ии|ию|[аеиоуыэюяйь])$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression plural(QStringLiteral("(?<=[a-z]{3})(?<![s])s$"));
    QString stem = word;
    stem.remove(ending);
    stem.remove(plural);
    return stem;
}

bool isNumber(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

// "443" is the port, the beginning of a number, or a port within a range, but no part of 4443.
bool hasNumber(const ReferenceEntry &entry, const QString &number)
{
    const uint port = number.toUInt();
    if (port > 0 && port <= 65535) {
        for (const PortSet *ports : {&entry.ports, &entry.sourcePorts}) {
            if (!ports->isAny() && ports->contains(quint16(port)))
                return true;
        }
    }
    for (qsizetype at = entry.words.indexOf(number); at >= 0;
         at = entry.words.indexOf(number, at + 1)) {
        if (at == 0 || !entry.words.at(at - 1).isDigit())
            return true;
    }
    return false;
}

bool hasWords(const ReferenceEntry &entry, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return isNumber(word) ? hasNumber(entry, word) : entry.words.contains(word);
    });
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &word : foldedForSearch(text).split(u' ', Qt::SkipEmptyParts))
        words.append(stemOf(word));
    return words;
}

bool fits(const ReferenceEntry &entry, const ReferenceFilter &filter)
{
    if (!filter.product.isEmpty() && !entry.products.isEmpty() &&
        !entry.products.contains(filter.product))
        return false;
    if (filter.document == rulesOnly
            ? !entry.isRule()
            : !filter.document.isEmpty() &&
                  (!entry.document || entry.document->id != filter.document))
        return false;
    if (!filter.ports.isEmpty() && entry.ports.toString() != filter.ports &&
        entry.sourcePorts.toString() != filter.ports)
        return false;
    return (filter.application.isEmpty() || entry.flow->application == filter.application) &&
           (!filter.transport || entry.flow->transport == *filter.transport) &&
           (!filter.role || entry.flow->role == *filter.role);
}

QStringList productsOf(const ReferenceEntry &entry)
{
    if (entry.isRule())
        return entry.flow->when.products;
    const QString &own =
        entry.table->product.isEmpty() ? entry.document->product : entry.table->product;
    return own.isEmpty() ? QStringList() : QStringList{own};
}

// Everything that somebody may look for, in both languages.
QString wordsOf(const ReferenceEntry &entry, const Catalog &catalog)
{
    const FlowTemplate &flow = *entry.flow;
    const Terms &terms = catalog.terms;
    QStringList words{flow.id,
                      flow.application,
                      flow.security,
                      QString(nameOf(flow.transport)),
                      entry.ports.toString(),
                      entry.sourcePorts.toString()};
    const auto add = [&words](const BilingualText &text) { words << text.en << text.ru; };
    for (const BilingualText &text :
         {entry.from, entry.to, flow.comment, terms.scenarios.value(flow.scenario),
          terms.roles.value(flow.role), terms.firewalls.value(flow.firewall),
          terms.applications.value(flow.application)})
        add(text);
    for (const ConditionLine &line : conditionLines(flow, catalog))
        add(line.text);
    for (const QString &code : flow.contradictions) {
        words << code;
        if (const Contradiction *contradiction = catalog.contradiction(code))
            add(contradiction->subject);
    }
    if (!entry.isRule()) {
        words << entry.row->cellsEn << entry.row->cellsRu << entry.row->rules;
        // Not the title of the document: all its rows would be found for each word of it.
        words << entry.document->id << entry.document->topic;
        add(entry.table->title);
    }
    for (const QString &id : entry.products) {
        words << id;
        if (const Product *product = catalog.product(id))
            add(product->name);
    }
    return foldedForSearch(words.join(u'\n'));
}

template<class T, class Of> QList<T> distinct(const std::vector<ReferenceEntry> &entries, Of &&of)
{
    QList<T> values;
    for (const ReferenceEntry &entry : entries) {
        const T value = of(entry);
        if (!values.contains(value))
            values.append(value);
    }
    return values;
}

} // namespace

QString foldedForSearch(QString text)
{
    text = text.toLower();
    for (QChar &c : text) {
        if (c == u'ё')
            c = u'е';
        else if (c.isSpace() || c == u'\u00a0' || c == u'\u202f')
            c = u' ';
        else if (c == u'–' || c == u'‑' || c == u'−')
            c = u'-';
    }
    // 50 000 and 50,000 are 50000.
    static const QRegularExpression thousands(
        QStringLiteral("(?<=\\b\\d{1}|\\b\\d{2})[ ,](?=000\\b|999\\b)"));
    text.remove(thousands);
    for (const Synonym &synonym : synonyms())
        text.replace(synonym.pattern, synonym.word);
    return text;
}

ReferenceList::ReferenceList(const Catalog &catalog)
{
    for (const Rule &rule : catalog.rules) {
        ReferenceEntry entry;
        entry.flow = &rule;
        add(entry, catalog);
    }
    for (const SourceDocument &document : catalog.documents) {
        for (const DocumentTable &table : document.tables) {
            for (const DocumentRow &row : table.rows) {
                ReferenceEntry entry;
                entry.flow = &row.flow;
                entry.row = &row;
                entry.table = &table;
                entry.document = &document;
                add(entry, catalog);
            }
        }
    }
}

void ReferenceList::add(ReferenceEntry entry, const Catalog &catalog)
{
    const FlowTemplate &flow = *entry.flow;
    entry.products = productsOf(entry);
    entry.ports = rulePorts(flow.ports, catalog);
    entry.sourcePorts = rulePorts(flow.sourcePorts, catalog);
    entry.from = ruleEndText(flow.from, flow.firewall, catalog);
    entry.to = ruleEndText(flow.to, flow.firewall, catalog);
    entry.words = wordsOf(entry, catalog);
    m_entries.push_back(std::move(entry));
}

QList<int> ReferenceList::matching(const ReferenceFilter &filter) const
{
    const QStringList words = wordsOf(filter.text);
    QList<int> indices;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (fits(m_entries[i], filter) && hasWords(m_entries[i], words))
            indices.append(int(i));
    }
    return indices;
}

int ReferenceList::find(const QString &id) const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].flow->id == id)
            return int(i);
    }
    return -1;
}

QStringList ReferenceList::products() const
{
    QStringList ids;
    for (QLatin1String id : productIds()) {
        const auto names = [&](const ReferenceEntry &entry) { return entry.products.contains(id); };
        if (std::any_of(m_entries.begin(), m_entries.end(), names))
            ids.append(id);
    }
    return ids;
}

QList<const SourceDocument *> ReferenceList::documents() const
{
    QList<const SourceDocument *> documents = distinct<const SourceDocument *>(
        m_entries, [](const ReferenceEntry &entry) { return entry.document; });
    documents.removeAll(nullptr);
    return documents;
}

QList<PortSet> ReferenceList::ports() const
{
    QList<PortSet> ports;
    for (const ReferenceEntry &entry : m_entries) {
        for (const PortSet &set : {entry.ports, entry.sourcePorts}) {
            if (!set.isAny() && !ports.contains(set))
                ports.append(set);
        }
    }
    std::stable_sort(ports.begin(), ports.end(), [](const PortSet &a, const PortSet &b) {
        const PortRange one = a.ranges().first();
        const PortRange other = b.ranges().first();
        return std::pair(one.first, one.last) < std::pair(other.first, other.last);
    });
    return ports;
}

QStringList ReferenceList::applications() const
{
    QStringList names = distinct<QString>(
        m_entries, [](const ReferenceEntry &entry) { return entry.flow->application; });
    names.removeAll(QString());
    names.sort();
    return names;
}

QList<Role> ReferenceList::roles() const
{
    QList<Role> roles =
        distinct<Role>(m_entries, [](const ReferenceEntry &entry) { return entry.flow->role; });
    std::sort(roles.begin(), roles.end());
    return roles;
}

QList<const Flow *> flowsFrom(const ReferenceEntry &entry, const FlowSet &flows,
                              const QString &product)
{
    const bool isOfProduct = entry.products.isEmpty() || entry.products.contains(product);
    QList<const Flow *> found;
    for (const Flow &flow : flows.flows) {
        const bool comes =
            flow.rule == entry.flow->id ||
            (entry.row && isOfProduct &&
             (flow.rows.contains(entry.flow->id) || entry.row->rules.contains(flow.rule)));
        if (comes)
            found.append(&flow);
    }
    return found;
}

} // namespace portolan
