#include "desktop/print/papersettings.h"

#include <QSettings>

namespace portolan {

namespace {

// The one list of what is kept, read and written alike.
template<class Keep> void eachValue(PaperSetup &setup, Keep &&keep)
{
    keep("orientation", setup.orientation, PageOrientation::Landscape);
    keep("marginLeft", setup.margins.left);
    keep("marginTop", setup.margins.top);
    keep("marginRight", setup.margins.right);
    keep("marginBottom", setup.margins.bottom);
    keep("filling", setup.filling, PageFilling::Tiles);
    keep("scale", setup.scalePercent);
    keep("overlap", setup.overlap);
    keep("titleBlock", setup.titleBlock);
    keep("legend", setup.legend);
    keep("headerLeft", setup.header.left, PageField::SheetPosition);
    keep("headerMiddle", setup.header.middle, PageField::SheetPosition);
    keep("headerRight", setup.header.right, PageField::SheetPosition);
    keep("footerLeft", setup.footer.left, PageField::SheetPosition);
    keep("footerMiddle", setup.footer.middle, PageField::SheetPosition);
    keep("footerRight", setup.footer.right, PageField::SheetPosition);
}

QString keyOf(const char *name)
{
    return QStringLiteral("paper/") + QLatin1String(name);
}

class Reader
{
public:
    void operator()(const char *name, double &value) const
    {
        bool isNumber = false;
        const double stored = m_settings.value(keyOf(name)).toDouble(&isNumber);
        if (isNumber)
            value = stored;
    }
    void operator()(const char *name, bool &value) const
    {
        value = m_settings.value(keyOf(name), value).toBool();
    }
    template<class Choice> void operator()(const char *name, Choice &value, Choice last) const
    {
        const int stored = m_settings.value(keyOf(name), int(value)).toInt();
        if (stored >= 0 && stored <= int(last))
            value = Choice(stored);
    }

private:
    QSettings m_settings;
};

class Writer
{
public:
    void operator()(const char *name, double value) { m_settings.setValue(keyOf(name), value); }
    void operator()(const char *name, bool value) { m_settings.setValue(keyOf(name), value); }
    template<class Choice> void operator()(const char *name, Choice value, Choice)
    {
        m_settings.setValue(keyOf(name), int(value));
    }

private:
    QSettings m_settings;
};

} // namespace

PaperSetup storedPaperSetup()
{
    PaperSetup setup;
    const QString size = QSettings().value(keyOf("size")).toString();
    setup.size = pageSizeFromName(size).value_or(setup.size);
    eachValue(setup, Reader());
    return withinLimits(setup);
}

void storePaperSetup(const PaperSetup &setup)
{
    QSettings().setValue(keyOf("size"), QString(nameOf(setup.size)));
    PaperSetup copy = setup;
    eachValue(copy, Writer());
}

} // namespace portolan
