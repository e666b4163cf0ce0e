#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

/// A PDF taken apart into its objects, so that they can be changed without counting bytes
/// (ISO 32000-1, 7.5). For files with one table of contents and no object streams, as PDF/A-1 wants
/// them and Qt writes them. Internal.
namespace portolan {

class PdfFile
{
public:
    /// Nothing where the table of contents is not as expected.
    static std::optional<PdfFile> read(const QByteArray &pdf);

    /// From 1; those that are not in use are empty.
    int count() const { return int(m_objects.size()) - 1; }
    /// What stands between "obj" and "endobj"; empty for a number that there is not.
    QByteArray object(int number) const;
    void setObject(int number, const QByteArray &object);
    /// Its number.
    int addObject(const QByteArray &object);

    /// The object that DICTIONARY refers to under KEY ("/Contents"); 0 for none.
    static int reference(const QByteArray &dictionary, const QByteArray &key);
    /// The object that the trailer names under KEY.
    int root(const QByteArray &key) const { return reference(m_trailer, key); }
    /// The objects of the pages, in their order.
    std::vector<int> pages() const;

    /// The data of a stream, unpacked; empty where there is none.
    QByteArray stream(int number) const;
    /// An object with DATA as its stream, packed, and ENTRIES beside what says so. LEVEL as in
    /// qCompress().
    static QByteArray packedStream(const QByteArray &data, const QByteArray &entries, int level);

    QByteArray write() const;

private:
    QByteArray m_head;
    std::vector<QByteArray> m_objects;
    QByteArray m_trailer; ///< the dictionary
};

} // namespace portolan
