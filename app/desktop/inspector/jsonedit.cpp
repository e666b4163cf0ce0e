#include "desktop/inspector/jsonedit.h"

#include <QStringList>

namespace portolan {

namespace {

using Steps = QList<QStringView>;

bool isEmptyObject(const JsonValue &value)
{
    return value.isObject() && value.members().empty();
}

std::optional<JsonValue> edited(const JsonValue &at, const Steps &steps,
                                const std::optional<JsonValue> &value);

JsonValue editedArray(const JsonValue &at, const Steps &steps,
                      const std::optional<JsonValue> &value)
{
    std::vector<JsonValue> items = at.items();
    const auto index = size_t(steps.first().toUInt());
    const Steps rest = steps.mid(1);
    if (index >= items.size()) {
        if (value)
            items.push_back(*edited(JsonValue(), rest, value));
    } else if (const auto item = edited(items[index], rest, value)) {
        items[index] = *item;
    } else if (rest.isEmpty()) {
        items.erase(items.begin() + qsizetype(index));
    } else {
        items[index] = JsonValue::object({});
    }
    return JsonValue::array(std::move(items));
}

// Nothing where the value is to go.
std::optional<JsonValue> edited(const JsonValue &at, const Steps &steps,
                                const std::optional<JsonValue> &value)
{
    if (steps.isEmpty())
        return value;
    if (at.isArray())
        return editedArray(at, steps, value);
    std::vector<JsonValue::Member> members = at.members();
    const auto it = std::find_if(members.begin(), members.end(),
                                 [&](const auto &member) { return member.first == steps.first(); });
    const auto child = edited(it == members.end() ? JsonValue() : it->second, steps.mid(1), value);
    const bool keep = child && (value || !isEmptyObject(*child));
    if (it == members.end()) {
        if (keep)
            members.emplace_back(steps.first().toString(), *child);
    } else if (keep) {
        it->second = *child;
    } else {
        members.erase(it);
    }
    return JsonValue::object(std::move(members));
}

} // namespace

const JsonValue *valueAt(const JsonValue &root, QStringView pointer)
{
    const JsonValue *at = &root;
    for (QStringView step : pointer.split(u'/', Qt::SkipEmptyParts)) {
        if (at->isArray()) {
            const auto index = size_t(step.toUInt());
            at = index < at->items().size() ? &at->items()[index] : nullptr;
        } else {
            at = at->find(step);
        }
        if (!at)
            return nullptr;
    }
    return at;
}

JsonValue withValue(const JsonValue &root, QStringView pointer,
                    const std::optional<JsonValue> &value)
{
    const auto result = edited(root, pointer.split(u'/', Qt::SkipEmptyParts), value);
    return result ? *result : JsonValue::object({});
}

JsonValue jsonTexts(const QStringList &texts)
{
    std::vector<JsonValue> items;
    for (const QString &text : texts)
        items.emplace_back(text);
    return JsonValue::array(std::move(items));
}

} // namespace portolan
