#pragma once

#include "base/bilingualtext.h"
#include "base/error.h"
#include "base/json.h"
#include "base/portset.h"
#include "base/vocabulary.h"

#include <QDate>
#include <QStringList>
#include <QVarLengthArray>

#include <functional>
#include <optional>

/// The tools that the parts of the catalogue's reader share. Private to lib/catalog.
namespace portolan {

class FactReader;

/// Where errors of one file go, each with its pointer.
struct FactErrors
{
    QString file;
    Errors errors;

    void fail(const QString &pointer, const char *source, QList<BilingualText> arguments = {});
};

/// Reads a JSON file of facts and returns what is wrong with it: that it cannot be read, is no
/// JSON, holds unknown keys, or what READ reports.
Errors readFacts(const QString &file, const std::function<void(FactReader &)> &read);

/// Whether a list may hold one text twice: the cells of a row may, references may not.
enum class Repeats { Refused, Allowed };

/// Reads the members of one object by key; finish() reports whatever was not asked for. Pointers
/// are only made when something is wrong: that is most of the time that the catalogue would take.
class FactReader
{
public:
    /// Reads the top of a file.
    FactReader(FactErrors &errors, const JsonValue &value);
    /// Reads what stands in PARENT at KEY, or at INDEX of the list there. Both must outlive this.
    FactReader(const FactReader &parent, const JsonValue &value, QStringView key,
               qsizetype index = -1);

    bool has(QStringView key) const { return m_value.find(key) != nullptr; }
    /// Where the object itself stands.
    Place place() const { return {m_errors.file, 0, 0, pointer()}; }
    void fail(QStringView key, const char *source, QList<BilingualText> arguments = {}) const;

    QString text(QStringView key);
    /// A text that other ids may be made of: letters, digits and `-`, `_`, `.`; nothing that
    /// separates parts of an id ("DOCUMENT/ROW", "RULE:EDGE:FAR").
    QString id(QStringView key);
    QString optionalText(QStringView key);
    QStringList optionalTexts(QStringView key, Repeats repeats = Repeats::Refused);
    /// Both languages must be there and not be empty.
    BilingualText both(QStringView key);
    std::optional<bool> optionalFlag(QStringView key);
    int optionalNumber(QStringView key);
    QDate optionalDate(QStringView key);
    /// No port may stand twice in the list.
    PortSet ports(QStringView key);

    template<class T> T word(QStringView key)
    {
        T value{};
        if (const JsonValue *json = take(key, true))
            value = wordOf<T>(*json, key).value_or(value);
        return value;
    }
    template<class T> T optionalWord(QStringView key, T otherwise)
    {
        const JsonValue *json = take(key, false);
        return json ? wordOf<T>(*json, key).value_or(otherwise) : otherwise;
    }
    template<class T> QList<T> optionalWords(QStringView key)
    {
        QList<T> words;
        items(key, false, [&](const JsonValue &item, qsizetype index) {
            if (const auto word = wordOf<T>(item, key, index))
                words.append(*word);
        });
        return words;
    }

    /// Calls READ for every item of an array, with its index.
    void items(QStringView key, bool required,
               const std::function<void(const JsonValue &, qsizetype)> &read);
    /// Calls READ for every object of an array, which must have finish()ed.
    void objects(QStringView key, bool required, const std::function<void(FactReader &)> &read);
    /// The value of a key, or null; missing ones are reported where REQUIRED.
    const JsonValue *take(QStringView key, bool required);

    /// Reports unknown keys.
    void finish();
    /// Leaves the other keys alone: finish() reports none of them.
    void ignoreRest();

private:
    QString pointer() const;
    QString pointerOf(QStringView key, qsizetype index = -1) const;

    template<class T>
    std::optional<T> wordOf(const JsonValue &json, QStringView key, qsizetype index = -1)
    {
        const auto word = json.isString() ? fromName<T>(json.toString()) : std::nullopt;
        if (!word)
            failWord(pointerOf(key, index), namesOf<T>());
        return word;
    }
    void failWord(const QString &pointer, const QList<QLatin1String> &expected);
    QString textOf(const JsonValue &json, QStringView key, qsizetype index = -1);
    void expectObject();

    FactErrors &m_errors;
    const JsonValue &m_value;
    const FactReader *m_parent = nullptr; ///< null at the top of a file
    QStringView m_key;                    ///< in the parent
    qsizetype m_index = -1;               ///< in the parent's list; -1: it is no list
    QVarLengthArray<bool, 32> m_asked;    ///< by member
};

} // namespace portolan
