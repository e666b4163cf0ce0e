#include "catalog/catalogindex.h"

#include "base/jsonwriter.h"
#include "catalog/rulereader.h"
#include "catalog/tablesource.h"

#include <QDebug>

namespace portolan {

namespace {

class IndexWriter
{
public:
    explicit IndexWriter(const LoadedCatalog &loaded)
        : m_catalog(loaded.catalog), m_places(loaded.places)
    {
    }

    QByteArray write()
    {
        m_json.beginObject(JsonWriter::Layout::Inline); // nobody reads it but the program
        m_json.key(u"files");
        m_json.beginArray();
        const QList<SourceDocument> &documents = m_catalog.documents;
        for (qsizetype first = 0; first < documents.size();)
            first = writeFile(first);
        m_json.endArray();
        m_json.key(u"rules");
        m_json.beginArray();
        for (qsizetype i = 0; i < m_catalog.rules.size(); ++i) {
            if (i == 0 || m_catalog.rules.at(i).id != m_catalog.rules.at(i - 1).id)
                writeRule(m_catalog.rules.at(i));
        }
        m_json.endArray();
        m_json.endObject();
        return m_json.take();
    }

private:
    // The documents of one file stand one after the other. Returns the first of the next.
    qsizetype writeFile(qsizetype first)
    {
        const QString file = m_places.documents.at(first).file;
        m_json.beginObject();
        m_json.member(u"file", file.mid(m_places.folder.size() + 1));
        m_json.key(u"documents");
        m_json.beginArray();
        qsizetype next = first;
        while (next < m_places.documents.size() && m_places.documents.at(next).file == file)
            writeDocument(m_catalog.documents.at(next++));
        m_json.endArray();
        m_json.endObject();
        return next;
    }

    void writeDocument(const SourceDocument &document)
    {
        m_json.beginObject();
        m_json.member(u"id", document.id);
        writeBoth(u"title", document.title);
        if (!document.note.isEmpty())
            writeBoth(u"note", document.note);
        if (!document.product.isEmpty())
            m_json.member(u"product", document.product);
        if (document.date.isValid())
            m_json.member(u"date", document.date.toString(Qt::ISODate));
        m_json.member(u"topic", document.topic);
        m_json.member(u"hasTables", !document.tables.isEmpty());
        m_json.endObject();
    }

    void writeRule(const Rule &rule)
    {
        m_json.beginObject();
        m_json.member(u"id", rule.id);
        m_json.key(u"rows");
        m_json.beginArray();
        for (const QString &row : rule.rows)
            m_json.value(row);
        m_json.endArray();
        m_json.endObject();
    }

    void writeBoth(QStringView key, const BilingualText &text)
    {
        m_json.key(key);
        m_json.beginObject();
        m_json.member(u"en", text.en);
        m_json.member(u"ru", text.ru);
        m_json.endObject();
    }

    const Catalog &m_catalog;
    const CatalogPlaces &m_places;
    JsonWriter m_json;
};

QList<QList<DocumentTable>> readTables(const QString &file)
{
    QList<QList<DocumentTable>> tables;
    CatalogPlaces places;
    expectSound(readFacts(file, [&](FactReader &reader) {
        for (const SourceDocument &document : readDocuments(reader, places))
            tables.append(document.tables.list());
    }));
    return tables;
}

void readIndexedFile(FactReader &reader, const QString &folder, QList<SourceDocument> &documents)
{
    const QString file = folder + u'/' + reader.text(u"file");
    const auto source = std::make_shared<const TableSource>([file] { return readTables(file); });
    qsizetype index = 0;
    reader.objects(u"documents", true, [&](FactReader &entry) {
        SourceDocument document = readDocumentHead(entry);
        if (entry.optionalFlag(u"hasTables").value_or(false))
            document.tables = DocumentTables(source, index);
        ++index;
        documents.append(document);
    });
}

} // namespace

QByteArray catalogIndex(const LoadedCatalog &loaded)
{
    return IndexWriter(loaded).write();
}

Errors readCatalogIndex(const QString &folder, const QString &file, Catalog &catalog)
{
    return readFacts(file, [&](FactReader &index) {
        index.objects(u"files", true, [&](FactReader &reader) {
            readIndexedFile(reader, folder, catalog.documents);
        });
        QHash<QString, QStringList> rows;
        index.objects(u"rules", true, [&rows](FactReader &rule) {
            rows.insert(rule.id(u"id"), rule.optionalTexts(u"rows", Repeats::Allowed));
        });
        for (Rule &rule : catalog.rules)
            rule.rows = rows.value(rule.id);
    });
}

void expectSound(const Errors &errors)
{
    for (const Error &error : errors) {
        qCritical().noquote() << error.place.file << error.place.pointer
                              << error.message.in(Language::English);
    }
    if (!errors.isEmpty())
        qFatal("the built-in catalogue is broken");
}

} // namespace portolan
