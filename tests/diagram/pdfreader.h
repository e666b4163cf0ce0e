#pragma once

#include "diagram/pdffile.h"

#include <QHash>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QTransform>

/// Reads back what stands on the pages of a PDF, as a viewer does that knows only the operators
/// that are used: the words by what their fonts say that the codes mean, and filled boxes.
namespace portolan {

struct ReadText
{
    QString text;
    QPointF at; ///< in px of the sheet, y downwards
    double size = 0;
    double width = 0;
};

struct ReadPage
{
    QList<ReadText> texts;
    QList<QRectF> boxes; ///< that are filled
    QStringList faults;
    int forms = 0; ///< that are drawn

    QStringList words() const
    {
        QStringList words;
        for (const ReadText &text : texts)
            words.append(text.text);
        return words;
    }
};

class PdfPageReader
{
public:
    PdfPageReader(const PdfFile &file, int page) : m_file(file)
    {
        const QByteArray dictionary = file.object(page);
        m_resources = file.object(PdfFile::reference(dictionary, "/Resources"));
        const QList<QByteArray> box =
            dictionary.mid(dictionary.indexOf("/MediaBox [") + 11).split(']').first().split(' ');
        const double height = box.size() == 4 ? box[3].toDouble() : 0;
        m_state.place = QTransform(4 / 3.0, 0, 0, -4 / 3.0, 0, height * 4 / 3.0); // points to px
        run(file.stream(PdfFile::reference(dictionary, "/Contents")));
        if (!m_stack.isEmpty())
            fault("q without Q");
        if (m_isInText)
            fault("BT without ET");
    }

    const ReadPage &page() const { return m_page; }

private:
    struct Font
    {
        QHash<int, QString> letters;
        QHash<int, double> widths;
    };
    struct State
    {
        QTransform place;
        QByteArray font;
        double size = 0;
    };

    void fault(const QByteArray &what) { m_page.faults.append(QString::fromLatin1(what)); }

    const Font &font(const QByteArray &name)
    {
        if (m_fonts.contains(name))
            return m_fonts[name];
        Font font;
        const QByteArray top = m_file.object(PdfFile::reference(m_resources, '/' + name));
        const QByteArray table = m_file.stream(PdfFile::reference(top, "/ToUnicode"));
        const qsizetype list = table.indexOf('[', table.indexOf("beginbfrange"));
        int code = 1;
        for (const QByteArray &letter : table.mid(list).split('<').mid(1)) {
            if (letter.size() < 5 || letter.at(4) != '>')
                break;
            font.letters.insert(code++, QString(QChar(letter.left(4).toUShort(nullptr, 16))));
        }
        QByteArray below = top;
        below = m_file.object(PdfFile::reference(below.replace("[", ""), "/DescendantFonts"));
        const qsizetype open = below.indexOf("/W [") + 4;
        readWidths(below.mid(open, below.indexOf("]\n]", open) + 1 - open), font.widths);
        if (font.letters.isEmpty() || font.widths.size() < font.letters.size())
            fault("no font " + name + below);
        return *m_fonts.insert(name, font);
    }

    // "first [width width …]" or "first last width", any number of them.
    static void readWidths(QByteArray entries, QHash<int, double> &widths)
    {
        entries.replace("[", " [ ").replace("]", " ] ");
        const QList<QByteArray> words = entries.simplified().split(' ');
        for (qsizetype i = 0; i + 2 < words.size();) {
            int code = words[i].toInt();
            if (words[i + 1] == "[") {
                for (i += 2; i < words.size() && words[i] != "]"; ++i)
                    widths.insert(code++, words[i].toDouble());
                ++i;
            } else {
                while (code <= words[i + 1].toInt())
                    widths.insert(code++, words[i + 2].toDouble());
                i += 3;
            }
        }
    }

    // The bytes of a string in brackets that begins at POSITION, which moves behind it.
    static QByteArray stringAt(const QByteArray &content, qsizetype &position)
    {
        QByteArray bytes;
        for (++position; position < content.size() && content.at(position) != ')'; ++position) {
            if (content.at(position) == '\\')
                bytes += content.at(++position) == 'r' ? '\r' : content.at(position);
            else
                bytes += content.at(position);
        }
        ++position;
        return bytes;
    }

    void show(const QByteArray &string)
    {
        const Font &used = font(m_state.font);
        for (qsizetype i = 0; i + 1 < string.size(); i += 2) {
            const int code = (uchar(string.at(i)) << 8) + uchar(string.at(i + 1));
            if (!used.letters.contains(code))
                fault("no code " + QByteArray::number(code));
            m_text.text += used.letters.value(code);
            m_text.width += used.widths.value(code);
        }
    }

    void run(const QByteArray &content)
    {
        QList<double> numbers;
        QByteArray name;
        qsizetype i = 0;
        while (i < content.size()) {
            const char c = content.at(i);
            if (c == '(') {
                show(stringAt(content, i));
            } else if (c == '[' || c == ']' || c == '\n' || c == ' ') {
                ++i;
            } else {
                const qsizetype start = i;
                while (i < content.size() && !strchr(" \n[]()", content.at(i)))
                    ++i;
                const QByteArray word = content.mid(start, i - start);
                bool isNumber = false;
                const double number = word.toDouble(&isNumber);
                if (word.startsWith('/')) {
                    name = word.mid(1);
                } else if (isNumber) {
                    numbers.append(number);
                    if (qAbs(number) > 32767)
                        fault("beyond what is allowed: " + word);
                    if (content.at(i) == '(') // a step inside a text
                        m_text.width -= number;
                } else {
                    obey(word, numbers, name);
                    numbers.clear();
                }
            }
        }
    }

    void obey(const QByteArray &word, const QList<double> &n, const QByteArray &name)
    {
        const auto needs = [&](qsizetype count) {
            if (n.size() != count)
                fault("numbers of " + word);
            return n.size() == count;
        };
        if (m_isInText && (word == "q" || word == "Q" || word == "cm" || word == "m" ||
                           word == "re" || word == "Do" || word == "BT"))
            fault(word + " in a text");
        if (word == "q") {
            m_stack.append(m_state);
            if (m_stack.size() > 28)
                fault("q too deep");
        } else if (word == "Q") {
            if (m_stack.isEmpty())
                fault("Q without q");
            else
                m_state = m_stack.takeLast();
        } else if (word == "cm" && needs(6)) {
            m_state.place = QTransform(n[0], n[1], n[2], n[3], n[4], n[5]) * m_state.place;
        } else if (word == "re" && needs(4)) {
            m_path.append(m_state.place.mapRect(QRectF(n[0], n[1], n[2], n[3])));
        } else if (word == "f" || word == "B") {
            m_page.boxes += m_path;
            m_path.clear();
        } else if (word == "n" || word == "S") {
            m_path.clear();
        } else if (word == "BT" || word == "ET") {
            if ((word == "BT") == m_isInText)
                fault(word);
            m_isInText = word == "BT";
        } else if (word == "Tf" && needs(1)) {
            m_state.font = name;
            m_state.size = n[0];
        } else if (word == "Tm" && needs(6)) {
            const QTransform matrix = QTransform(n[0], n[1], n[2], n[3], n[4], n[5]);
            m_text = {};
            m_text.at = (matrix * m_state.place).map(QPointF(0, 0));
        } else if (word == "Tj" || word == "TJ") {
            m_text.size = m_state.size * m_state.place.m11();
            m_text.width *= m_text.size / 1000;
            m_page.texts.append(m_text);
        } else if (word == "Do") {
            ++m_page.forms;
            const int form = PdfFile::reference(m_resources, '/' + name);
            const QByteArray drawing = m_file.stream(form);
            if (drawing.isEmpty())
                fault("no form " + name);
            m_stack.append(m_state);
            run(drawing);
            m_state = m_stack.takeLast();
        }
    }

    const PdfFile &m_file;
    QByteArray m_resources;
    QHash<QByteArray, Font> m_fonts;
    State m_state;
    QList<State> m_stack;
    QList<QRectF> m_path;
    ReadText m_text;
    bool m_isInText = false;
    ReadPage m_page;
};

/// All pages of PDF; nothing where it cannot be read.
inline QList<ReadPage> pagesOf(const QByteArray &pdf)
{
    QList<ReadPage> pages;
    const std::optional<PdfFile> file = PdfFile::read(pdf);
    if (!file)
        return pages;
    for (const int page : file->pages())
        pages.append(PdfPageReader(*file, page).page());
    return pages;
}

} // namespace portolan
