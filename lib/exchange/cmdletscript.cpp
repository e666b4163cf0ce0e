#include "base/message.h"
#include "exchange/consoletext.h"
#include "exchange/setuptables.h"
#include "setup/powershell.h"

namespace portolan {

namespace {

constexpr int commentWidth = 96;

/// Writes comments in every language of an export, commands once.
class Script
{
public:
    explicit Script(ExportLanguage language) : m_language(language) {}

    void comment(const BilingualText &text)
    {
        QStringList written;
        for (const Language one : languagesOf(m_language)) {
            const QString line = powerShellComment(text.in(one));
            if (line.isEmpty() || written.contains(line))
                continue;
            written.append(line);
            for (const QString &piece : wrappedLines(line, commentWidth))
                m_text += QLatin1String("# ") + piece + u'\n';
        }
    }
    void command(const QString &line, bool asComment)
    {
        if (!line.isEmpty())
            m_text += (asComment ? QLatin1String("# ") : QLatin1String("")) + line + u'\n';
    }
    void gap() { m_text += u'\n'; }
    const QString &text() const { return m_text; }

private:
    ExportLanguage m_language;
    QString m_text;
};

BilingualText filled(SetupText text, const BilingualText &name, const BilingualText &product)
{
    BilingualText result = builtInSetupFacts().texts.value(text);
    // The product first: a name may hold anything, braces too.
    result.en.replace(QLatin1String("{product}"), product.en);
    result.ru.replace(QLatin1String("{product}"), product.ru);
    result.en.replace(QLatin1String("{name}"), name.en);
    result.ru.replace(QLatin1String("{name}"), name.ru);
    return result;
}

BilingualText documentsLine(const QStringList &documents)
{
    const Message message{"exchange",
                          QT_TRANSLATE_NOOP("exchange", "Documents: %1"),
                          {BilingualText::same(documents.join(QLatin1String(", ")))}};
    return {message.in(Language::English), message.in(Language::Russian)};
}

} // namespace

QString cmdletScript(const SetupPlan &plan, const Topology &topology, const Catalog &catalog,
                     ExportLanguage language)
{
    const QMap<SetupText, BilingualText> &texts = builtInSetupFacts().texts;
    const Product *product = catalog.product(topology.product);
    Script script(language);
    script.comment(filled(SetupText::ScriptTitle, topology.title,
                          product ? product->name : BilingualText::same(topology.product)));
    if (plan.cmdlets.isEmpty()) {
        script.comment(texts.value(SetupText::ScriptEmpty));
        return script.text();
    }
    script.comment(texts.value(SetupText::ScriptReadOnly));
    script.gap();
    script.comment(texts.value(SetupText::ScriptGuard));
    script.command(QLatin1String("throw ") +
                       powerShellText(textIn(texts.value(SetupText::ScriptStopped), language)),
                   false);
    for (const Cmdlet &cmdlet : plan.cmdlets) {
        script.gap();
        script.comment(cmdlet.purpose);
        script.comment(cmdlet.note);
        if (!cmdlet.references.isEmpty())
            script.comment(documentsLine(cmdlet.references));
        script.command(powerShellCommand(cmdlet), cmdlet.comment);
    }
    return script.text();
}

QByteArray cmdletScriptFile(const SetupPlan &plan, const Topology &topology, const Catalog &catalog,
                            ExportLanguage language)
{
    QString text = cmdletScript(plan, topology, catalog, language);
    text.replace(u'\n', QLatin1String("\r\n"));
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace portolan
