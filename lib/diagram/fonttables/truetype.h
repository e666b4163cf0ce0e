#pragma once

#include <QByteArray>

#include <optional>

/// As much of a TrueType file as widths of lines need: the tables head, hhea, hmtx and cmap.
class TrueType
{
public:
    /// Nothing where the data is no TrueType font with these tables.
    static std::optional<TrueType> read(const QByteArray &data);

    /// The advance width in em, or nothing where the font lacks the character.
    std::optional<double> advance(char32_t character) const;
    double ascent() const { return m_ascent; }   ///< em
    double descent() const { return m_descent; } ///< em, positive

private:
    QByteArray table(const char *tag) const;
    quint16 u16(const QByteArray &table, qsizetype offset) const;
    quint32 u32(const QByteArray &table, qsizetype offset) const;
    bool chooseCharacterMap();
    quint32 glyph(char32_t character) const;
    quint32 glyphOfSegments(char32_t character) const;
    quint32 glyphOfGroups(char32_t character) const;

    QByteArray m_data;
    QByteArray m_metrics;
    QByteArray m_characters; ///< the chosen subtable of cmap
    int m_characterFormat = 0;
    int m_metricCount = 0;
    double m_unitsPerEm = 0;
    double m_ascent = 0;
    double m_descent = 0;
};
