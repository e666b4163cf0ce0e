#include "base/json.h"
#include "base/jsonwriter.h"

#include <QTest>

using namespace portolan;

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void values();
    void strings_data();
    void strings();
    void keepsTheOrderOfKeys();
    void wholeNumbersAreKnown();
    void duplicateKeys_data();
    void duplicateKeys();
    void linesAndColumns();
    void pointers();
    void limits();
    void writerLayout();
    void writerEscapes();
    void writerNumbers();
    void roundTrip_data();
    void roundTrip();
};

void JsonTest::values()
{
    const auto json = readJson(" {\"a\": [null, true, false, -7, 2.5, \"x\", {}, []]} \n", {});
    QVERIFY(json.ok());
    const auto &items = json->find(u"a")->items();
    QCOMPARE(items.size(), size_t(8));
    QVERIFY(items[0].isNull());
    QVERIFY(items[1].isBool() && items[1].toBool());
    QVERIFY(items[2].isBool() && !items[2].toBool());
    QCOMPARE(items[3].toInteger(), -7);
    QCOMPARE(items[4].toReal(), 2.5);
    QCOMPARE(items[5].toString(), QStringLiteral("x"));
    QVERIFY(items[6].isObject() && items[6].members().empty());
    QVERIFY(items[7].isArray() && items[7].items().empty());
    QVERIFY(!json->find(u"b"));
    QVERIFY(!items[3].find(u"a"));
    QCOMPARE(items[5].toInteger(), 0);
}

void JsonTest::strings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("Пул") << QStringLiteral("Пул");
    QTest::newRow("escapes") << QByteArray(R"(\"\\\/\b\f\n\r\t)")
                             << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("unicode escape") << QByteArray(R"(\u041F\u0443)") << QStringLiteral("Пу");
    QTest::newRow("surrogate pair") << QByteArray(R"(\ud83d\uDE00!)") << QStringLiteral("😀!");
    QTest::newRow("zero") << QByteArray(R"(a\u0000b)") << QStringLiteral("a") + QChar(0) + u'b';
    QTest::newRow("mark at the start") << QByteArray("\xef\xbb\xbf"
                                                     "a")
                                       << QStringLiteral("\ufeff"
                                                         "a");
    QTest::newRow("mark after an escape") << QByteArray("\\n\xef\xbb\xbf"
                                                        "a")
                                          << QStringLiteral("\n\ufeff"
                                                            "a");
}

void JsonTest::strings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto json = readJson("[\"" + text + "\"]", {});
    QVERIFY(json.ok());
    QCOMPARE(json->items().front().toString(), expected);
}

void JsonTest::keepsTheOrderOfKeys()
{
    const auto json = readJson(R"({"z":1,"a":2,"m":3,"\u0061b":4})", {});
    QVERIFY(json.ok());
    QStringList keys;
    for (const auto &member : json->members())
        keys.append(member.first);
    QCOMPARE(keys.join(u' '), QStringLiteral("z a m ab"));
}

void JsonTest::wholeNumbersAreKnown()
{
    const auto json =
        readJson("[0, -0, 9223372036854775807, 9223372036854775808, 1.0, 1e2, -1E-2]", {});
    QVERIFY(json.ok());
    QList<bool> whole;
    for (const JsonValue &item : json->items()) {
        QVERIFY(item.isNumber());
        whole.append(item.isInteger());
    }
    QCOMPARE(whole, (QList<bool>{true, true, true, false, false, false, false}));
    QCOMPARE(json->items()[5].toReal(), 100.0);
}

void JsonTest::duplicateKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("pointers");
    QTest::newRow("two") << QByteArray(R"({"a":1,"b":{"c":1,"c":2},"a":3})")
                         << QStringList{QStringLiteral("/b/c"), QStringLiteral("/a")};
    QTest::newRow("spelled otherwise")
        << QByteArray(R"({"a":1,"\u0061":2})") << QStringList{QStringLiteral("/a")};
    QTest::newRow("escaped pointer")
        << QByteArray(R"([{"~/":1,"~/":2}])") << QStringList{QStringLiteral("/0/~0~1")};
    QByteArray many = "{";
    for (int i = 0; i < 40; ++i)
        many += "\"k" + QByteArray::number(i) + "\":1,";
    QTest::newRow("late in a large object")
        << QByteArray(many + "\"k39\":2,\"k0\":3}")
        << QStringList{QStringLiteral("/k39"), QStringLiteral("/k0")};
    QTest::newRow("same key in two objects") << QByteArray(R"([{"a":1},{"a":2}])") << QStringList();
}

void JsonTest::duplicateKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, pointers);
    const auto json = readJson(text, QStringLiteral("f"));
    QCOMPARE(json.ok(), pointers.isEmpty());
    QStringList found;
    if (!json) {
        for (const Error &error : json.errors())
            found.append(error.place.pointer);
    }
    QCOMPARE(found, pointers);
}

void JsonTest::linesAndColumns()
{
    const auto json = readJson("{\n  \"имя\": tru\n}", QStringLiteral("f.json"));
    QVERIFY(!json.ok());
    QCOMPARE(json.errors().size(), 1);
    const Place &place = json.errors().first().place;
    QCOMPARE(place.line, 2);
    QCOMPARE(place.column, 10);
    QCOMPARE(place.file, QStringLiteral("f.json"));
}

void JsonTest::pointers()
{
    const JsonPlace root;
    QCOMPARE(root.pointer(), QString());
    const JsonPlace nodes = root.key(u"nodes");
    const JsonPlace node = nodes.at(12);
    QCOMPARE(node.key(u"a/b~c").pointer(), QStringLiteral("/nodes/12/a~1b~0c"));
    QCOMPARE(jsonPointer(QStringLiteral("/x"), u"a\nb"), QStringLiteral("/x/a\\u000ab"));
}

void JsonTest::limits()
{
    JsonLimits limits;
    limits.bytes = 20;
    limits.depth = 2;
    limits.stringBytes = 3;
    QVERIFY(readJson("[[\"abc\"]]", {}, limits).ok());
    QVERIFY(!readJson("[[[]]]", {}, limits).ok());
    QVERIFY(!readJson("[\"abcd\"]", {}, limits).ok());
    QVERIFY(!readJson("{\"abcd\":1}", {}, limits).ok());
    QVERIFY(!readJson(QByteArray(21, ' '), {}, limits).ok());
}

void JsonTest::writerLayout()
{
    JsonWriter json;
    json.beginObject();
    json.member(u"a", 1);
    json.key(u"list");
    json.beginArray(JsonWriter::Layout::Inline);
    json.value(QStringLiteral("x"));
    json.beginObject();
    json.member(u"b", true);
    json.endObject();
    json.endArray();
    json.key(u"empty");
    json.beginArray();
    json.endArray();
    json.key(u"block");
    json.beginArray();
    json.null();
    json.endArray();
    json.endObject();
    QCOMPARE(json.take(), QByteArray("{\n  \"a\": 1,\n  \"list\": [\"x\", {\"b\": true}],\n"
                                     "  \"empty\": [],\n  \"block\": [\n    null\n  ]\n}\n"));
}

void JsonTest::writerEscapes()
{
    JsonWriter json;
    json.value(QStringLiteral("\"\\\n\r\t\b") + QChar(0) + QStringLiteral("\u007fПул</script>"));
    QCOMPARE(json.take(), QByteArray("\"\\\"\\\\\\n\\r\\t\\u0008\\u0000\\u007fПул</script>\"\n"));
}

void JsonTest::writerNumbers()
{
    JsonWriter json;
    json.beginArray(JsonWriter::Layout::Inline);
    for (double number : {1.0, 1.5, 1.004, 1.006, -0.001, -2.5, 1e6})
        json.value(number);
    json.value(qint64(-7));
    json.endArray();
    QCOMPARE(json.take(), QByteArray("[1, 1.5, 1, 1.01, 0, -2.5, 1000000, -7]\n"));
}

void JsonTest::roundTrip_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("numbers") << QByteArray("[\n  0.1,\n  -3,\n  1e+300,\n  2.5\n]\n");
    QTest::newRow("nested") << QByteArray("{\n  \"a\": {\n    \"b\": []\n  },\n  \"c\": {}\n}\n");
    QTest::newRow("text") << QByteArray("\"\xef\xbb\xbf\\u001b😀\"\n");
}

void JsonTest::roundTrip()
{
    QFETCH(QByteArray, text);
    const auto json = readJson(text, {});
    QVERIFY(json.ok());
    JsonWriter writer;
    writer.value(*json);
    QCOMPARE(writer.take(), text);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
