#include "truetype.h"

#include <QtEndian>

quint16 TrueType::u16(const QByteArray &table, qsizetype offset) const
{
    return offset >= 0 && offset + 2 <= table.size()
               ? qFromBigEndian<quint16>(table.constData() + offset)
               : quint16(0);
}

quint32 TrueType::u32(const QByteArray &table, qsizetype offset) const
{
    return offset >= 0 && offset + 4 <= table.size()
               ? qFromBigEndian<quint32>(table.constData() + offset)
               : quint32(0);
}

QByteArray TrueType::table(const char *tag) const
{
    const int count = u16(m_data, 4);
    for (int i = 0; i < count; ++i) {
        const qsizetype record = 12 + qsizetype(i) * 16;
        if (m_data.mid(record, 4) == tag)
            return m_data.mid(u32(m_data, record + 8), u32(m_data, record + 12));
    }
    return {};
}

std::optional<TrueType> TrueType::read(const QByteArray &data)
{
    TrueType font;
    font.m_data = data;
    const QByteArray head = font.table("head");
    const QByteArray hhea = font.table("hhea");
    font.m_metrics = font.table("hmtx");
    font.m_unitsPerEm = font.u16(head, 18);
    font.m_metricCount = font.u16(hhea, 34);
    if (font.m_unitsPerEm == 0 || font.m_metricCount == 0 || !font.chooseCharacterMap())
        return std::nullopt;
    font.m_ascent = qint16(font.u16(hhea, 4)) / font.m_unitsPerEm;
    font.m_descent = -qint16(font.u16(hhea, 6)) / font.m_unitsPerEm;
    return font;
}

// Format 12 reaches beyond the Basic Multilingual Plane, format 4 does not.
bool TrueType::chooseCharacterMap()
{
    const QByteArray cmap = table("cmap");
    const int count = u16(cmap, 2);
    for (int i = 0; i < count; ++i) {
        const qsizetype record = 4 + qsizetype(i) * 8;
        const quint16 platform = u16(cmap, record);
        if (platform != 0 && platform != 3)
            continue;
        const QByteArray subtable = cmap.mid(u32(cmap, record + 4));
        const int format = u16(subtable, 0);
        if ((format == 4 || format == 12) && format > m_characterFormat) {
            m_characterFormat = format;
            m_characters = subtable;
        }
    }
    return m_characterFormat != 0;
}

quint32 TrueType::glyphOfSegments(char32_t character) const
{
    if (character > 0xffff)
        return 0;
    const int doubled = u16(m_characters, 6);
    const qsizetype ends = 14;
    const qsizetype starts = ends + doubled + 2;
    const qsizetype deltas = starts + doubled;
    const qsizetype ranges = deltas + doubled;
    for (int i = 0; i < doubled; i += 2) {
        if (character > u16(m_characters, ends + i))
            continue;
        const quint16 start = u16(m_characters, starts + i);
        if (character < start)
            return 0;
        const quint16 delta = u16(m_characters, deltas + i);
        const quint16 range = u16(m_characters, ranges + i);
        if (range == 0)
            return quint16(character + delta);
        const quint16 found =
            u16(m_characters, ranges + i + range + 2 * qsizetype(character - start));
        return found == 0 ? 0 : quint16(found + delta);
    }
    return 0;
}

quint32 TrueType::glyphOfGroups(char32_t character) const
{
    const quint32 count = u32(m_characters, 12);
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype group = 16 + qsizetype(i) * 12;
        const quint32 first = u32(m_characters, group);
        if (character >= first && character <= u32(m_characters, group + 4))
            return u32(m_characters, group + 8) + (character - first);
    }
    return 0;
}

quint32 TrueType::glyph(char32_t character) const
{
    return m_characterFormat == 12 ? glyphOfGroups(character) : glyphOfSegments(character);
}

std::optional<double> TrueType::advance(char32_t character) const
{
    const quint32 index = glyph(character);
    if (index == 0)
        return std::nullopt;
    const qsizetype metric = qMin<qsizetype>(index, m_metricCount - 1);
    return u16(m_metrics, metric * 4) / m_unitsPerEm;
}
