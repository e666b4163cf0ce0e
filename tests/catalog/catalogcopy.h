#pragma once

#include "catalogtesting.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <optional>

/// A copy of the catalogue with faults of our own making.
namespace portolan::testing {

/// A change of one value, by JSON pointer; no value: the key or item is taken out.
struct Edit
{
    QString pointer;
    std::optional<QJsonValue> value;
};

using Edits = QList<Edit>;

inline Edit set(const char *pointer, const QJsonValue &value)
{
    return {QString::fromLatin1(pointer), value};
}

inline Edit cut(const char *pointer)
{
    return {QString::fromLatin1(pointer), std::nullopt};
}

inline QJsonValue changed(const QJsonValue &at, const QStringList &steps,
                          const std::optional<QJsonValue> &value)
{
    const QString &step = steps.first();
    const bool last = steps.size() == 1;
    if (at.isArray()) {
        QJsonArray array = at.toArray();
        const int index = step.toInt();
        if (!last)
            array[index] = changed(array.at(index), steps.mid(1), value);
        else if (value)
            array[index] = *value;
        else
            array.removeAt(index);
        return array;
    }
    QJsonObject object = at.toObject();
    if (!last)
        object.insert(step, changed(object.value(step), steps.mid(1), value));
    else if (value)
        object.insert(step, *value);
    else
        object.remove(step);
    return object;
}

inline bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

inline bool applyEdits(const QString &path, const Edits &edits)
{
    const QJsonObject before = jsonOf(path);
    QJsonValue json = before;
    for (const Edit &edit : edits)
        json = changed(json, edit.pointer.split(u'/').mid(1), edit.value);
    return !before.isEmpty() && json != QJsonValue(before) &&
           writeFile(path, QJsonDocument(json.toObject()).toJson());
}

/// A copy of the catalogue that may be broken.
class CatalogCopy
{
public:
    CatalogCopy()
    {
        m_good = m_folder.isValid() && QDir(m_folder.path()).mkdir(QStringLiteral("documents"));
        for (const QString &file : catalogFiles())
            m_good = m_good && QFile::copy(catalogFolder() + u'/' + file, path(file));
        // Copies of read-only sources must be writable.
        for (const QString &file : catalogFiles())
            QFile::setPermissions(path(file), QFile::ReadOwner | QFile::WriteOwner);
    }

    bool isGood() const { return m_good; }
    QString folder() const { return m_folder.path(); }
    QString path(const QString &file) const { return m_folder.filePath(file); }

private:
    QTemporaryDir m_folder;
    bool m_good = false;
};

} // namespace portolan::testing
