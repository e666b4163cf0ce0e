<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Portolan</source>
        <translation>О программе Portolan</translation>
    </message>
    <message>
        <source>Plans the network edge of Lync Server and Skype for Business Server: every port that must be open, between whom, and why.</source>
        <translation>Планирует границу сети Lync Server и Skype для бизнеса Server: какие порты открыть, между кем и зачем.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Свободная программа по лицензии MIT.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL), libxlsxwriter (BSD) and the fonts Liberation Sans (SIL Open Font License).</source>
        <translation>Использованы Qt %1 (LGPL), libxlsxwriter (BSD) и шрифты Liberation Sans (SIL Open Font License).</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>nothing: both hold the same topology</source>
        <translation>ничего: топология в обоих одна и та же</translation>
    </message>
    <message>
        <source>other settings: title, product, domains and the like</source>
        <translation>другие настройки: название, продукт, домены и тому подобное</translation>
    </message>
    <message>
        <source>another arrangement: places, what is folded or locked</source>
        <translation>другое расположение: места узлов, что свёрнуто или закреплено</translation>
    </message>
    <message>
        <source>other flow numbers</source>
        <translation>другие номера потоков</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) added</source>
        <translation>
            <numerusform>добавлен %Ln узел</numerusform>
            <numerusform>добавлены %Ln узла</numerusform>
            <numerusform>добавлено %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) changed</source>
        <translation>
            <numerusform>изменён %Ln узел</numerusform>
            <numerusform>изменены %Ln узла</numerusform>
            <numerusform>изменено %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) removed</source>
        <translation>
            <numerusform>удалён %Ln узел</numerusform>
            <numerusform>удалены %Ln узла</numerusform>
            <numerusform>удалено %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) added</source>
        <translation>
            <numerusform>добавлен %Ln поток</numerusform>
            <numerusform>добавлены %Ln потока</numerusform>
            <numerusform>добавлено %Ln потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) changed</source>
        <translation>
            <numerusform>изменён %Ln поток</numerusform>
            <numerusform>изменены %Ln потока</numerusform>
            <numerusform>изменено %Ln потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) removed</source>
        <translation>
            <numerusform>удалён %Ln поток</numerusform>
            <numerusform>удалены %Ln потока</numerusform>
            <numerusform>удалено %Ln потоков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>To be read and copied</source>
        <translation>Для чтения и копирования</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln ошибка</numerusform>
            <numerusform>и ещё %Ln ошибки</numerusform>
            <numerusform>и ещё %Ln ошибок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1, in Russian</source>
        <translation>%1, по-русски</translation>
    </message>
    <message>
        <source>Russian text differs</source>
        <translation>Русский текст отличается</translation>
    </message>
    <message>
        <source>Keep an English and a Russian text side by side</source>
        <translation>Хранить рядом английский и русский текст</translation>
    </message>
    <message>
        <source>%1: Russian text differs</source>
        <translation>%1: русский текст отличается</translation>
    </message>
    <message>
        <source>English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестен</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>None: one server</source>
        <translation>Нет: один сервер</translation>
    </message>
    <message>
        <source>DNS load balancing</source>
        <translation>Балансировка нагрузки на DNS</translation>
    </message>
    <message>
        <source>Hardware load balancer</source>
        <translation>Аппаратный балансировщик нагрузки</translation>
    </message>
    <message>
        <source>Three, one for each service</source>
        <translation>Три, по одному на службу</translation>
    </message>
    <message>
        <source>One for all services</source>
        <translation>Один на все службы</translation>
    </message>
    <message>
        <source>By a fixed name</source>
        <translation>По заданному имени</translation>
    </message>
    <message>
        <source>Discovered through DNS</source>
        <translation>Обнаруживается через DNS</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Весь мир</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>Материковый Китай</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Требуется</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Не поддерживается</translation>
    </message>
    <message>
        <source>Recommended: everything that is needed</source>
        <translation>Рекомендуемое: всё, что нужно</translation>
    </message>
    <message>
        <source>One document to the letter</source>
        <translation>Один документ буквально</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>любой адрес</translation>
    </message>
    <message>
        <source>behind NAT: %1</source>
        <translation>за NAT: %1</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Destination ports</source>
        <translation>Порты назначения</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Порты источника</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Брандмауэр</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Необходимость</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>From (opens the connection)</source>
        <translation>Источник (открывает соединение)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Топология</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники сведений</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>Followed: %1</source>
        <translation>Принято: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Почему: %1</translation>
    </message>
    <message>
        <source>The documents disagree (%1): %2</source>
        <translation>Документы расходятся (%1): %2</translation>
    </message>
    <message>
        <source>Suppress this flow…</source>
        <translation>Исключить этот поток…</translation>
    </message>
    <message>
        <source>Reason for suppressing the flow</source>
        <translation>Причина исключения потока</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>The topology no longer needs this flow.</source>
        <translation>Этот поток топологии больше не нужен.</translation>
    </message>
    <message>
        <source>This flow is suppressed.</source>
        <translation>Этот поток исключён.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Show this flow again</source>
        <translation>Вернуть этот поток</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Addresses and networks, one on each line</source>
        <translation>Адреса и сети, по одному в строке</translation>
    </message>
    <message>
        <source>Any address</source>
        <translation>Любой адрес</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Порты</translation>
    </message>
    <message>
        <source>Internal pool name (FQDN)</source>
        <translation>Внутреннее имя пула (FQDN)</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Следующий переход</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Push-уведомления</translation>
    </message>
    <message>
        <source>External interface</source>
        <translation>Внешний интерфейс</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Балансировка нагрузки</translation>
    </message>
    <message>
        <source>External addresses of a server</source>
        <translation>Внешние адреса сервера</translation>
    </message>
    <message>
        <source>External addresses are translated by NAT</source>
        <translation>Внешние адреса за NAT</translation>
    </message>
    <message>
        <source>External name: %1</source>
        <translation>Внешнее имя: %1</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Pool name (FQDN)</source>
        <translation>Имя пула (FQDN)</translation>
    </message>
    <message>
        <source>Holds the Central Management store</source>
        <translation>Центральное хранилище управления</translation>
    </message>
    <message>
        <source>XMPP gateway</source>
        <translation>Шлюз XMPP</translation>
    </message>
    <message>
        <source>Edge pool for media</source>
        <translation>Пограничный пул для мультимедиа</translation>
    </message>
    <message>
        <source>Virtual IP address</source>
        <translation>Виртуальный IP-адрес</translation>
    </message>
    <message>
        <source>Name (FQDN)</source>
        <translation>Имя (FQDN)</translation>
    </message>
    <message>
        <source>Publishes HTTP beside HTTPS</source>
        <translation>Публикует HTTP наряду с HTTPS</translation>
    </message>
    <message>
        <source>Published names, one on each line</source>
        <translation>Публикуемые имена, по одному в строке</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>Домен SIP</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>How it is found</source>
        <translation>Как находится</translation>
    </message>
    <message>
        <source>Name of its Access Edge (FQDN)</source>
        <translation>Имя его пограничной службы доступа (FQDN)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Аудио и видео</translation>
    </message>
    <message>
        <source>Directory search</source>
        <translation>Поиск по каталогу</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>XMPP domain</source>
        <translation>Домен XMPP</translation>
    </message>
    <message>
        <source>Name of its gateway (FQDN)</source>
        <translation>Имя его шлюза (FQDN)</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Dialback</source>
        <translation>Обратный вызов</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Notes and id</source>
        <translation>Заметки и идентификатор</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Id in the file</source>
        <translation>Идентификатор в файле</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Общие свойства</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Reading of the documents</source>
        <translation>Прочтение документов</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Прочтение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>SIP domains, one on each line</source>
        <translation>Домены SIP, по одному в строке</translation>
    </message>
    <message>
        <source>Internal networks, one on each line</source>
        <translation>Внутренние сети, по одной в строке</translation>
    </message>
    <message>
        <source>Firewalls</source>
        <translation>Брандмауэры</translation>
    </message>
    <message>
        <source>Name of the external firewall</source>
        <translation>Имя внешнего брандмауэра</translation>
    </message>
    <message>
        <source>Name of the internal firewall</source>
        <translation>Имя внутреннего брандмауэра</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>prefix length</source>
        <translation>длина префикса</translation>
    </message>
    <message>
        <source>public address behind NAT</source>
        <translation>общедоступный адрес за NAT</translation>
    </message>
    <message>
        <source>Public address behind NAT</source>
        <translation>Общедоступный адрес за NAT</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Адрес IPv6</translation>
    </message>
    <message>
        <source>IPv6 prefix length</source>
        <translation>длина префикса IPv6</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Добавить сервер</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Удалить этот сервер</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>Удалить сервер %1</translation>
    </message>
    <message>
        <source>Fully qualified domain name</source>
        <translation>Полное доменное имя</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Удалить сервер</translation>
    </message>
    <message>
        <source>Virtual addresses</source>
        <translation>Виртуальные адреса</translation>
    </message>
    <message>
        <source>Switched on by</source>
        <translation>Чем включается</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <translation>%1 (частично)</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (выведено)</translation>
    </message>
    <message>
        <source>Recommended instead: %1</source>
        <translation>Вместо рекомендации: %1</translation>
    </message>
    <message>
        <source>Followed here to the letter: %1</source>
        <translation>Здесь дословно соблюдается: %1</translation>
    </message>
    <message>
        <source>Decided here: follow %1.</source>
        <translation>Решено здесь: следовать документу «%1».</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Publishes Office Web Apps</source>
        <translation>Публикует Office Web Apps</translation>
    </message>
    <message>
        <source>Each of these alone is enough</source>
        <translation>Достаточно любого из условий</translation>
    </message>
    <message>
        <source>Next hop %1</source>
        <translation>Следующий переход: %1</translation>
    </message>
    <message>
        <source>The reading chosen in %1</source>
        <translation>Прочтение, выбранное в %1</translation>
    </message>
    <message>
        <source>Own flow %1</source>
        <translation>Собственный поток %1</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: выключено</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Switch it off: the flows that need it close</source>
        <translation>Выключить: потоки, которым это нужно, закроются</translation>
    </message>
    <message>
        <source>Product: %1…</source>
        <translation>Продукт: %1…</translation>
    </message>
    <message>
        <source>Show the product in the settings of the topology</source>
        <translation>Показать продукт в параметрах топологии</translation>
    </message>
    <message>
        <source>Product of %1</source>
        <translation>Продукт: %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Поставщик: %1</translation>
    </message>
    <message>
        <source>Load balancing on %1</source>
        <translation>Балансировка нагрузки: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>Remove the partner with all its flows</source>
        <translation>Удалить партнёра со всеми его потоками</translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>Выключение: «%1»</translation>
    </message>
    <message>
        <source>Out of support since %1.</source>
        <translation>Поддержка прекращена %1.</translation>
    </message>
    <message>
        <source>The port reference covers this product in part: some of its flows may be missing.</source>
        <translation>Справочник портов охватывает этот продукт частично: некоторых потоков может не хватать.</translation>
    </message>
    <message>
        <source>No port tables were published for this product: its flows are derived from the version before it.</source>
        <translation>Таблицы портов для этого продукта не публиковались: его потоки выведены из предыдущей версии.</translation>
    </message>
    <message>
        <source>The service ended on %1: its flows are obsolete and can be closed.</source>
        <translation>Служба прекращена %1: её потоки устарели, их можно закрыть.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Результат: %1</translation>
    </message>
    <message>
        <source>The documents disagree about it (%1).</source>
        <translation>Документы об этом расходятся (%1).</translation>
    </message>
    <message>
        <source>DNS servers it asks, one on each line</source>
        <translation>Серверы DNS, к которым он обращается, по одному в строке</translation>
    </message>
    <message>
        <source>Office Web Apps farm, one address on each line</source>
        <translation>Ферма Office Web Apps, по одному адресу в строке</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Не публикуется</translation>
    </message>
    <message>
        <source>Users outside at one time</source>
        <translation>Пользователей снаружи одновременно</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>default gateway</source>
        <translation>шлюз по умолчанию</translation>
    </message>
    <message>
        <source>Default gateway</source>
        <translation>Шлюз по умолчанию</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Добавить сайт</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>Удалить этот сайт</translation>
    </message>
    <message>
        <source>Remove site %1</source>
        <translation>Удалить сайт %1</translation>
    </message>
    <message>
        <source>Id, as the nodes name it</source>
        <translation>Идентификатор, как его указывают узлы</translation>
    </message>
    <message>
        <source>Federation route</source>
        <translation>Маршрут федерации</translation>
    </message>
    <message>
        <source>XMPP route</source>
        <translation>Маршрут XMPP</translation>
    </message>
    <message>
        <source>Remove site</source>
        <translation>Удалить сайт</translation>
    </message>
    <message>
        <source>Fill addresses</source>
        <translation>Заполнение адресов</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>Какие адреса</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>Первый адрес</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>&amp;Адреса:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Начиная с:</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <translation>&amp;Заполнить</translation>
    </message>
    <message>
        <source>An IPv6 address of a host is expected.</source>
        <translation>Ожидается IPv6-адрес узла.</translation>
    </message>
    <message>
        <source>An IPv4 address of a host is expected.</source>
        <translation>Ожидается IPv4-адрес узла.</translation>
    </message>
    <message>
        <source>The network has too few addresses from here on.</source>
        <translation>С этого места в сети не хватает адресов.</translation>
    </message>
    <message>
        <source>Fill addresses from…</source>
        <translation>Заполнить адреса начиная с…</translation>
    </message>
    <message>
        <source>Count addresses up over all servers</source>
        <translation>Назначить всем серверам адреса по возрастанию</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>разные значения</translation>
    </message>
    <message>
        <source>Find usages of %1</source>
        <translation>Найти, где используется %1</translation>
    </message>
    <message>
        <source>A port from 1 to 65535 or a range such as 50000-59999; left empty, the usual one counts</source>
        <translation>Порт от 1 до 65535 или диапазон вида 50000-59999; если пусто – обычный</translation>
    </message>
    <message>
        <source>A full host name, such as sip.example.com</source>
        <translation>Полное имя узла, например sip.example.com</translation>
    </message>
    <message>
        <source>A domain, such as example.com</source>
        <translation>Домен, например example.com</translation>
    </message>
    <message>
        <source>Domains such as example.com, one on each line</source>
        <translation>Домены вида example.com, по одному в строке</translation>
    </message>
    <message>
        <source>Addresses such as 192.0.2.10 or networks such as 192.0.2.0/24, one on each line; left empty, any</source>
        <translation>Адреса вида 192.0.2.10 или сети вида 192.0.2.0/24, по одному в строке; если пусто – любые</translation>
    </message>
    <message>
        <source>Networks such as 10.0.0.0/8, one on each line</source>
        <translation>Сети вида 10.0.0.0/8, по одной в строке</translation>
    </message>
    <message>
        <source>IP addresses such as 192.0.2.53, one on each line</source>
        <translation>IP-адреса вида 192.0.2.53, по одному в строке</translation>
    </message>
    <message>
        <source>IP addresses, one on each line; left empty, not published</source>
        <translation>IP-адреса, по одному в строке; если пусто – не публикуется</translation>
    </message>
    <message>
        <source>An IPv6 address, such as 2001:db8::10</source>
        <translation>Адрес IPv6, например 2001:db8::10</translation>
    </message>
    <message>
        <source>A whole number from 0 to 32</source>
        <translation>Целое число от 0 до 32</translation>
    </message>
    <message>
        <source>A whole number from 0 to 128</source>
        <translation>Целое число от 0 до 128</translation>
    </message>
    <message>
        <source>An IP address, such as 192.0.2.10</source>
        <translation>IP-адрес, например 192.0.2.10</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>Latin letters, digits, “-”, “_” and “.”; no other has the same in this file</source>
        <translation>Латинские буквы, цифры, «-», «_» и «.»; в этом файле такого больше ни у кого нет</translation>
    </message>
    <message>
        <source>The id of a site; the sites stand in the properties of the topology</source>
        <translation>Идентификатор сайта; сайты перечислены в свойствах топологии</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Произвольный текст</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln node(s)</source>
        <translation>
            <numerusform>Удалить %Ln узел</numerusform>
            <numerusform>Удалить %Ln узла</numerusform>
            <numerusform>Удалить %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln узел</numerusform>
            <numerusform>%Ln узла</numerusform>
            <numerusform>%Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln поток</numerusform>
            <numerusform>%Ln потока</numerusform>
            <numerusform>%Ln потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Own flow</source>
        <translation>Собственный поток</translation>
    </message>
    <message>
        <source>Change own flow</source>
        <translation>Изменить собственный поток</translation>
    </message>
    <message>
        <source>%1: interface</source>
        <translation>%1: интерфейс</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>T&amp;ransport:</source>
        <translation>&amp;Транспорт:</translation>
    </message>
    <message>
        <source>&amp;Application:</source>
        <translation>&amp;Приложение:</translation>
    </message>
    <message>
        <source>&amp;Security:</source>
        <translation>&amp;Защита:</translation>
    </message>
    <message>
        <source>&amp;Destination ports:</source>
        <translation>Порты н&amp;азначения:</translation>
    </message>
    <message>
        <source>S&amp;ource ports:</source>
        <translation>Порты ист&amp;очника:</translation>
    </message>
    <message>
        <source>&amp;Id in the file:</source>
        <translation>И&amp;дентификатор в файле:</translation>
    </message>
    <message>
        <source>Swap the &amp;ends</source>
        <translation>Поменять концы &amp;местами</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Назначение:</translation>
    </message>
    <message>
        <source>Firewa&amp;ll:</source>
        <translation>&amp;Брандмауэр:</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Назначение потока</translation>
    </message>
    <message>
        <source>&amp;What it is for:</source>
        <translation>Назна&amp;чение потока:</translation>
    </message>
    <message>
        <source>&amp;Justification:</source>
        <translation>Обосно&amp;вание:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>All interfaces at the firewall</source>
        <translation>Все интерфейсы у брандмауэра</translation>
    </message>
    <message>
        <source>another own flow has this id</source>
        <translation>этот идентификатор уже есть у другого собственного потока</translation>
    </message>
    <message>
        <source>both ends are the same</source>
        <translation>оба конца совпадают</translation>
    </message>
    <message>
        <source>The drawing shows one document to the letter: own flows appear with the recommended reading.</source>
        <translation>Рисунок буквально повторяет один документ: собственные потоки появляются при рекомендуемом прочтении.</translation>
    </message>
    <message>
        <source>Change own flow…</source>
        <translation>Изменить собственный поток…</translation>
    </message>
    <message>
        <source>Remove own flow</source>
        <translation>Удалить собственный поток</translation>
    </message>
    <message>
        <source>Change the reason…</source>
        <translation>Изменить причину…</translation>
    </message>
    <message>
        <source>Change the reason</source>
        <translation>Изменить причину</translation>
    </message>
    <message>
        <source>Suppress flow %1</source>
        <translation>Исключить поток %1</translation>
    </message>
    <message>
        <source>Suppress flow</source>
        <translation>Исключить поток</translation>
    </message>
    <message>
        <source>Why is it left out? The findings and the exports show the reason, each in its own language.</source>
        <translation>Почему он не нужен? Замечания и экспорты показывают причину, каждый на своём языке.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Причина:</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>&amp;Источник:</translation>
    </message>
    <message>
        <source>Any host on the Internet</source>
        <translation>Любой узел Интернета</translation>
    </message>
    <message>
        <source>Any host inside</source>
        <translation>Любой внутренний узел</translation>
    </message>
    <message>
        <source>Which ports does it open? Enter them, or “any” for all.</source>
        <translation>Какие порты он открывает? Введите их или «любой», если все.</translation>
    </message>
</context>
<context>
    <name>ProductChange</name>
    <message>
        <source>What came with %1</source>
        <translation>Что появилось в %1</translation>
    </message>
    <message>
        <source>Taken back: what came with %1</source>
        <translation>Отменяется то, что появилось в %1</translation>
    </message>
    <message>
        <source>The port reference lists no difference.</source>
        <translation>Справочник портов не называет отличий.</translation>
    </message>
    <message>
        <source>No flow of this topology differs.</source>
        <translation>Ни один поток этой топологии не изменился.</translation>
    </message>
    <message>
        <source>What differs between the two products</source>
        <translation>Чем отличаются два продукта</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) closed</source>
        <translation>
            <numerusform>%Ln поток закрыт</numerusform>
            <numerusform>%Ln потока закрыто</numerusform>
            <numerusform>%Ln потоков закрыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) opened</source>
        <translation>
            <numerusform>%Ln поток открыт</numerusform>
            <numerusform>%Ln потока открыто</numerusform>
            <numerusform>%Ln потоков открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) changed</source>
        <translation>
            <numerusform>%Ln поток изменён</numerusform>
            <numerusform>%Ln потока изменено</numerusform>
            <numerusform>%Ln потоков изменено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Rule %1 of this program</source>
        <translation>Правило %1 этой программы</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Derived: no table prints this row. It was read out of prose or taken over from another product.</source>
        <translation>Выведено: такой строки нет ни в одной таблице. Она взята из текста документа или из другого продукта.</translation>
    </message>
    <message>
        <source>Stays within one zone and crosses neither firewall: no flow comes of it.</source>
        <translation>Остаётся в пределах одной зоны и не пересекает брандмауэры: потоков не даёт.</translation>
    </message>
    <message>
        <source>%1: covered in part.</source>
        <translation>%1: охвачен частично.</translation>
    </message>
    <message>
        <source>%1: has no port tables of its own; derived from the version before it.</source>
        <translation>%1: собственных таблиц портов нет, выведено из предыдущей версии.</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как напечатано</translation>
    </message>
    <message>
        <source>What this program makes of it</source>
        <translation>Как это понимает программа</translation>
    </message>
    <message>
        <source>Source (opens)</source>
        <translation>Источник (открывает)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Порт источника</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Порт назначения</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Брандмауэр</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Rules that stand for it: %1</source>
        <translation>Правила, которые ей соответствуют: %1</translation>
    </message>
    <message>
        <source>The recommended reading has no rule for it.</source>
        <translation>В рекомендуемом прочтении для неё нет правила.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Not met here.</source>
        <translation>Здесь не выполнено.</translation>
    </message>
    <message>
        <source>None: it holds as soon as both ends are there.</source>
        <translation>Нет: действует, как только есть обе стороны.</translation>
    </message>
    <message>
        <source>Flows in this topology</source>
        <translation>Потоки в этой топологии</translation>
    </message>
    <message>
        <source>No flow of this topology comes from it.</source>
        <translation>Потоков из этой записи в топологии нет.</translation>
    </message>
    <message>
        <source>The documents disagree (%1): %2</source>
        <translation>Документы расходятся (%1): %2</translation>
    </message>
    <message>
        <source>Followed: %1</source>
        <translation>Принято: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Почему: %1</translation>
    </message>
    <message>
        <source>Source documents</source>
        <translation>Исходные документы</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Исходный документ</translation>
    </message>
    <message>
        <source>Documented rows: %1</source>
        <translation>Строки документов: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>by agreement</source>
        <translation>по согласованию</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>все продукты</translation>
    </message>
    <message>
        <source>The row is about %1; this topology is planned for %2.</source>
        <translation>Строка относится к продукту %1; эта топология планируется для продукта %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Standard: the ten documented flows</source>
        <translation>Стандартная: десять документированных потоков</translation>
    </message>
    <message>
        <source>Single Edge Server, private addresses with NAT</source>
        <translation>Один пограничный сервер, частные адреса и NAT</translation>
    </message>
    <message>
        <source>Single Edge Server, public addresses</source>
        <translation>Один пограничный сервер, общедоступные адреса</translation>
    </message>
    <message>
        <source>Edge pool, DNS load balancing with NAT</source>
        <translation>Пограничный пул, балансировка нагрузки DNS и NAT</translation>
    </message>
    <message>
        <source>Edge pool, DNS load balancing, public addresses</source>
        <translation>Пограничный пул, балансировка нагрузки DNS, общедоступные адреса</translation>
    </message>
    <message>
        <source>Edge pool, hardware load balancer</source>
        <translation>Пограничный пул, аппаратный балансировщик нагрузки</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>text after the end of the document</source>
        <translation>текст после конца документа</translation>
    </message>
    <message>
        <source>the text ends where a value is expected</source>
        <translation>текст заканчивается там, где ожидается значение</translation>
    </message>
    <message>
        <source>a value is expected: an object, an array, a string, a number, true, false or null</source>
        <translation>ожидается значение: объект, массив, строка, число, true, false или null</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>вложенность больше %1 уровней</translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation>число не может начинаться с 0</translation>
    </message>
    <message>
        <source>a digit is expected after the decimal point</source>
        <translation>после десятичной точки ожидается цифра</translation>
    </message>
    <message>
        <source>a digit is expected in the exponent</source>
        <translation>в показателе степени ожидается цифра</translation>
    </message>
    <message>
        <source>a number is out of range</source>
        <translation>число вне допустимых пределов</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected after \u</source>
        <translation>после \u ожидаются четыре шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>строка не закрыта</translation>
    </message>
    <message>
        <source>unknown escape in a string</source>
        <translation>неизвестная управляющая последовательность в строке</translation>
    </message>
    <message>
        <source>half of a surrogate pair in a string</source>
        <translation>половина суррогатной пары в строке</translation>
    </message>
    <message>
        <source>a string is longer than %1 bytes</source>
        <translation>строка длиннее %1 байт</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>управляющий символ в строке должен быть записан управляющей последовательностью</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected</source>
        <translation>ожидается запятая или закрывающая квадратная скобка</translation>
    </message>
    <message>
        <source>a key in quotation marks is expected</source>
        <translation>ожидается ключ в кавычках</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>после ключа ожидается двоеточие</translation>
    </message>
    <message>
        <source>a comma or a closing brace is expected</source>
        <translation>ожидается запятая или закрывающая фигурная скобка</translation>
    </message>
    <message>
        <source>the key “%1” stands twice in this object</source>
        <translation>ключ «%1» встречается в этом объекте дважды</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>файл больше %1 МБ</translation>
    </message>
    <message>
        <source>the file is UTF-16; UTF-8 is expected</source>
        <translation>файл в кодировке UTF-16; ожидается UTF-8</translation>
    </message>
    <message>
        <source>the file is no UTF-8 text; UTF-8 is expected</source>
        <translation>файл не является текстом в UTF-8; ожидается UTF-8</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>не удаётся прочитать файл: %1</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>не удаётся записать файл: %1</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n поток</numerusform>
            <numerusform>%n потока</numerusform>
            <numerusform>%n потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind NAT the source appears as %1.</source>
        <translation>За NAT источник виден как %1.</translation>
    </message>
    <message>
        <source>From outside of NAT the destination is %1.</source>
        <translation>Снаружи NAT назначение – %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Причина: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Documented in %1 and %n more.</source>
        <translation>
            <numerusform>Источники: %1 и ещё %n документ.</numerusform>
            <numerusform>Источники: %1 и ещё %n документа.</numerusform>
            <numerusform>Источники: %1 и ещё %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documented in %1.</source>
        <translation>Источники: %1.</translation>
    </message>
    <message>
        <source>The documents disagree (%1): %2.</source>
        <translation>Документы расходятся (%1): %2.</translation>
    </message>
    <message>
        <source>Locked in its place.</source>
        <translation>Закреплена на месте.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) about it.</source>
        <translation>
            <numerusform>%n замечание о ней.</numerusform>
            <numerusform>%n замечания о ней.</numerusform>
            <numerusform>%n замечаний о ней.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>%1 refers to “%2”, which does not exist</source>
        <translation>%1 ссылается на «%2», которого нет</translation>
    </message>
    <message>
        <source>%1 joins Any with Any</source>
        <translation>%1 соединяет «любой» с «любым»</translation>
    </message>
    <message>
        <source>no rule stands for the row %1</source>
        <translation>строке %1 не соответствует ни одно правило</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«%1» отсутствует</translation>
    </message>
    <message>
        <source>a contradiction has two sides</source>
        <translation>у противоречия должно быть две стороны</translation>
    </message>
    <message>
        <source>the entry stands twice</source>
        <translation>запись встречается дважды</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ожидается объект</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>ключ отсутствует</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ожидается текст</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>ожидается true или false</translation>
    </message>
    <message>
        <source>a whole number from 1 on is expected</source>
        <translation>ожидается целое число от 1</translation>
    </message>
    <message>
        <source>a date of the form 2013-03-15 is expected</source>
        <translation>ожидается дата вида 2013-03-15</translation>
    </message>
    <message>
        <source>“any”, a port, a range or a list of these is expected</source>
        <translation>ожидается «any», порт, диапазон или их список</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>ожидается список</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>неизвестный ключ</translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation>ожидается одно из: %1</translation>
    </message>
    <message>
        <source>the types of nodes are missing</source>
        <translation>не указаны типы узлов</translation>
    </message>
    <message>
        <source>“%1” is no port name of an Edge pool</source>
        <translation>«%1» не является именем порта пограничного пула</translation>
    </message>
    <message>
        <source>a rule cites a document</source>
        <translation>правило должно ссылаться на документ</translation>
    </message>
    <message>
        <source>as many cells as columns are expected, in both languages</source>
        <translation>ожидается столько ячеек, сколько столбцов, на обоих языках</translation>
    </message>
    <message>
        <source>the id “%1” stands twice, first at %2</source>
        <translation>идентификатор «%1» указан дважды, впервые в %2</translation>
    </message>
    <message>
        <source>nothing refers to the document %1</source>
        <translation>на документ %1 ничто не ссылается</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>управляющие символы недопустимы</translation>
    </message>
    <message>
        <source>letters, digits, “-”, “_” and “.” are expected</source>
        <translation>ожидаются латинские буквы, цифры, «-», «_» и «.»</translation>
    </message>
    <message>
        <source>a port stands twice in the list</source>
        <translation>порт указан в списке дважды</translation>
    </message>
    <message>
        <source>“portolan-catalog” is expected</source>
        <translation>ожидается «portolan-catalog»</translation>
    </message>
    <message>
        <source>version %1 is expected</source>
        <translation>ожидается версия %1</translation>
    </message>
    <message>
        <source>more than %1 entries</source>
        <translation>больше %1 записей</translation>
    </message>
    <message>
        <source>no side names a document</source>
        <translation>ни одна сторона не называет документ</translation>
    </message>
    <message>
        <source>there is no such side</source>
        <translation>такой стороны нет</translation>
    </message>
    <message>
        <source>a service record has one port</source>
        <translation>у записи службы один порт</translation>
    </message>
    <message>
        <source>a parameter is a text or a flag</source>
        <translation>параметр — это текст или флаг</translation>
    </message>
    <message>
        <source>a reason without a finding</source>
        <translation>причина без замечания</translation>
    </message>
    <message>
        <source>the combination stands twice</source>
        <translation>сочетание указано дважды</translation>
    </message>
    <message>
        <source>every combination of TLS, SASL and dialback must stand here once</source>
        <translation>здесь должно один раз стоять каждое сочетание TLS, SASL и обратного вызова</translation>
    </message>
    <message>
        <source>what is better has the same finding</source>
        <translation>у лучшего варианта то же замечание</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>the port reference itself, or one document of it</source>
        <translation>сам справочник портов или один его документ</translation>
    </message>
    <message>
        <source>findings about the topology</source>
        <translation>замечания к топологии</translation>
    </message>
    <message>
        <source>unknown value &quot;%1&quot; of %2; expected %3</source>
        <translation>неизвестное значение «%1» параметра %2; ожидается %3</translation>
    </message>
    <message>
        <source>--lang both is possible with pdf only; give --lang en or --lang ru</source>
        <translation>--lang both возможно только с pdf; укажите --lang en или --lang ru</translation>
    </message>
    <message>
        <source>the diagram of the network edge</source>
        <translation>схема пограничной сети</translation>
    </message>
    <message>
        <source>the required firewall flows as a table</source>
        <translation>таблица необходимых потоков через брандмауэры</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>файл не удаётся прочитать: %1</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>файл больше %1 МБ</translation>
    </message>
    <message>
        <source>the geometry of a neutral graph, for comparisons</source>
        <translation>геометрия нейтрального графа, для сравнений</translation>
    </message>
    <message>
        <source>language of what is written; both: side by side</source>
        <translation>язык вывода; both — оба языка рядом</translation>
    </message>
    <message>
        <source>write to a file instead of standard output</source>
        <translation>записать в файл, а не в стандартный вывод</translation>
    </message>
    <message>
        <source>format; default: the ending of the file, else the first</source>
        <translation>формат; по умолчанию — по расширению файла, иначе первый</translation>
    </message>
    <message>
        <source>the day that counts as today; default: today</source>
        <translation>день, который считается сегодняшним; по умолчанию — сегодня</translation>
    </message>
    <message>
        <source>server product instead of the topology&apos;s own</source>
        <translation>продукт вместо указанного в топологии</translation>
    </message>
    <message>
        <source>one document to the letter, or all that is needed</source>
        <translation>один документ буквально или всё, что необходимо</translation>
    </message>
    <message>
        <source>the source document that is read or printed</source>
        <translation>исходный документ, который читается или печатается</translation>
    </message>
    <message>
        <source>no remarks, only errors</source>
        <translation>без примечаний, только ошибки</translation>
    </message>
    <message>
        <source>show help and end</source>
        <translation>показать справку и выйти</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>показать версию и выйти</translation>
    </message>
    <message>
        <source>rule: flows that differ only in the partner share a row</source>
        <translation>rule — потоки, различающиеся только партнёром, в одной строке</translation>
    </message>
    <message>
        <source>only the flows of one firewall</source>
        <translation>только потоки одного брандмауэра</translation>
    </message>
    <message>
        <source>only the flows of one scenario</source>
        <translation>только потоки одного сценария</translation>
    </message>
    <message>
        <source>dialect of CSV</source>
        <translation>вид CSV</translation>
    </message>
    <message>
        <source>page of a PDF; fit: as large as the drawing</source>
        <translation>страница PDF; fit — по размеру рисунка</translation>
    </message>
    <message>
        <source>pixels of a PNG per unit of the drawing, up to 8</source>
        <translation>точек PNG на единицу рисунка, до 8</translation>
    </message>
    <message>
        <source>effort of the layout</source>
        <translation>тщательность размещения</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>неизвестный параметр %1</translation>
    </message>
    <message>
        <source>option %1 is given twice</source>
        <translation>параметр %1 указан дважды</translation>
    </message>
    <message>
        <source>option %1 takes no value</source>
        <translation>параметр %1 не принимает значения</translation>
    </message>
    <message>
        <source>option %1 needs a value: %2</source>
        <translation>параметру %1 нужно значение: %2</translation>
    </message>
    <message>
        <source>%1 has no option %2</source>
        <translation>у команды %1 нет параметра %2</translation>
    </message>
    <message>
        <source>%1 needs a %2</source>
        <translation>команде %1 нужен аргумент %2</translation>
    </message>
    <message>
        <source>unexpected argument &quot;%1&quot;</source>
        <translation>лишний аргумент «%1»</translation>
    </message>
    <message>
        <source>no command; known are %1</source>
        <translation>не указана команда; есть %1</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;; known are %2</source>
        <translation>неизвестная команда «%1»; есть %2</translation>
    </message>
    <message>
        <source>done, nothing to report</source>
        <translation>выполнено, замечаний нет</translation>
    </message>
    <message>
        <source>done, and check found errors</source>
        <translation>выполнено, и check нашла ошибки</translation>
    </message>
    <message>
        <source>the call is wrong</source>
        <translation>неверный вызов</translation>
    </message>
    <message>
        <source>the input cannot be read or is invalid</source>
        <translation>входные данные не читаются или неверны</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>результат не удаётся записать</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[ПАРАМЕТРЫ]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>COMMAND [OPTIONS]</source>
        <translation>КОМАНДА [ПАРАМЕТРЫ]</translation>
    </message>
    <message>
        <source>Plans the firewall flows of the network edge of Lync Server and Skype for Business Server.</source>
        <translation>Планирует потоки через брандмауэры на границе сети Lync Server и Skype для бизнеса Server.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Коды завершения:</translation>
    </message>
    <message>
        <source>portolan-cli COMMAND --help shows a command&apos;s own options.</source>
        <translation>portolan-cli КОМАНДА --help показывает параметры самой команды.</translation>
    </message>
    <message>
        <source>see %1 --help</source>
        <translation>см. %1 --help</translation>
    </message>
    <message>
        <source>the ending of &quot;%1&quot; names no format; give --format %2</source>
        <translation>по расширению «%1» формат не определить; укажите --format %2</translation>
    </message>
    <message>
        <source>unknown value &quot;%1&quot; of %2; expected a number above 0 and up to %3</source>
        <translation>неизвестное значение «%1» параметра %2; ожидается число больше 0 и не больше %3</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>не удаётся записать в стандартный вывод: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown document &quot;%1&quot;; expected %2</source>
        <translation>неизвестный документ «%1»; ожидается %2</translation>
    </message>
    <message numerus="yes">
        <source>the topology has %n error(s); portolan-cli check names them</source>
        <translation>
            <numerusform>в топологии %n ошибка; её назовёт portolan-cli check</numerusform>
            <numerusform>в топологии %n ошибки; их назовёт portolan-cli check</numerusform>
            <numerusform>в топологии %n ошибок; их назовёт portolan-cli check</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown flow &quot;%1&quot;; expected an id such as %2 or a number such as F-012</source>
        <translation>неизвестный поток «%1»; ожидается идентификатор, например %2, или номер, например F-012</translation>
    </message>
    <message>
        <source>one flow in full, or why the topology does not have it</source>
        <translation>один поток подробно или почему его нет в топологии</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n противоречие</numerusform>
            <numerusform>%n противоречия</numerusform>
            <numerusform>%n противоречий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>an organisation&apos;s own rules and documents beside ours</source>
        <translation>собственные правила и документы организации в дополнение к нашим</translation>
    </message>
    <message>
        <source>check the reference, with --catalog the file, and count</source>
        <translation>проверить справочник, с --catalog — файл, и сосчитать записи</translation>
    </message>
    <message>
        <source>DNS records, certificates and cmdlets</source>
        <translation>записи DNS, сертификаты и командлеты</translation>
    </message>
    <message>
        <source>only one of the tables</source>
        <translation>только одна из таблиц</translation>
    </message>
    <message>
        <source>partners of one kind as one card: none, those that are many, or all</source>
        <translation>одна карточка на вид: нет, для многочисленных, всегда</translation>
    </message>
    <message>
        <source>only the flows of one application protocol</source>
        <translation>только потоки одного протокола приложения</translation>
    </message>
    <message>
        <source>only required, optional or obsolete flows</source>
        <translation>только обязательные, необязательные или устаревшие потоки</translation>
    </message>
    <message>
        <source>only flows with these words: name, address, port, number</source>
        <translation>только потоки с этими словами: имя, адрес, порт, номер</translation>
    </message>
    <message>
        <source>%1 needs a sheet such as --page A3</source>
        <translation>%1 требует листа, например --page A3</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 требует %2</translation>
    </message>
    <message>
        <source>how the page of a PDF is turned</source>
        <translation>ориентация страницы PDF</translation>
    </message>
    <message>
        <source>of a PDF: one page while texts are legible, or tiles</source>
        <translation>PDF: одна страница, пока текст читается, или сетка листов</translation>
    </message>
    <message>
        <source>of tiles, of the drawing&apos;s own size; default: legible</source>
        <translation>масштаб листов сетки в %; иначе — чтобы текст читался</translation>
    </message>
    <message>
        <source>what two neighbouring tiles share, up to 50</source>
        <translation>перекрытие соседних листов, до 50</translation>
    </message>
    <message>
        <source>unknown value &quot;%1&quot; of %2; expected a number from %3 to %4</source>
        <translation>неизвестное значение «%1» параметра %2; ожидается число от %3 до %4</translation>
    </message>
    <message>
        <source>one arrow for both directions, and one node for a pool</source>
        <translation>одна стрелка для встречных потоков и один узел для пула</translation>
    </message>
    <message>
        <source>an earlier result; nodes that stand in it hardly move</source>
        <translation>прежний результат; его узлы почти не сдвигаются</translation>
    </message>
    <message>
        <source>keys of the flow JSON, or source, destination, service, protocol</source>
        <translation>ключи JSON потока или source, destination, service, protocol</translation>
    </message>
</context>
<context>
    <name>diagram</name>
    <message>
        <source>XMPP gateway</source>
        <translation>шлюз XMPP</translation>
    </message>
    <message>
        <source>Central Management</source>
        <translation>центральное управление</translation>
    </message>
    <message>
        <source>mainland China</source>
        <translation>материковый Китай</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>работа прекращена %1</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n сервер</numerusform>
            <numerusform>%n сервера</numerusform>
            <numerusform>%n серверов</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS load balancing</source>
        <translation>балансировка нагрузки DNS</translation>
    </message>
    <message>
        <source>hardware load balancer</source>
        <translation>аппаратный балансировщик нагрузки</translation>
    </message>
    <message>
        <source>Any host in the Internet</source>
        <translation>Любой узел Интернета</translation>
    </message>
    <message>
        <source>Any host inside</source>
        <translation>Любой внутренний узел</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n поток</numerusform>
            <numerusform>%n потока</numerusform>
            <numerusform>%n потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firewall(s)</source>
        <translation>
            <numerusform>%n брандмауэр</numerusform>
            <numerusform>%n брандмауэра</numerusform>
            <numerusform>%n брандмауэров</numerusform>
        </translation>
    </message>
    <message>
        <source>in English</source>
        <translation>на русском языке</translation>
    </message>
    <message>
        <source>SIP signalling</source>
        <translation>сигнализация SIP</translation>
    </message>
    <message>
        <source>XMPP</source>
        <translation>XMPP</translation>
    </message>
    <message>
        <source>media over UDP</source>
        <translation>медиа по UDP</translation>
    </message>
    <message>
        <source>media over TCP</source>
        <translation>медиа по TCP</translation>
    </message>
    <message>
        <source>web and conferencing</source>
        <translation>веб и конференции</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>инфраструктура</translation>
    </message>
    <message>
        <source>infrastructure over UDP</source>
        <translation>инфраструктура по UDP</translation>
    </message>
    <message>
        <source>infrastructure over TCP</source>
        <translation>инфраструктура по TCP</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>other over UDP</source>
        <translation>прочее по UDP</translation>
    </message>
    <message>
        <source>other over TCP</source>
        <translation>прочее по TCP</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>служба прекращена</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>Arrow: who opens the connection. Pill on the wall: the port to open.</source>
        <translation>Стрелка: кто открывает соединение. Овал на стене: порт, который нужно открыть.</translation>
    </message>
    <message>
        <source>External firewall</source>
        <translation>Внешний брандмауэр</translation>
    </message>
    <message>
        <source>Internal firewall</source>
        <translation>Внутренний брандмауэр</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Интернет</translation>
    </message>
    <message>
        <source>Perimeter network</source>
        <translation>Сеть периметра</translation>
    </message>
    <message>
        <source>Internal network</source>
        <translation>Внутренняя сеть</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ожидается объект</translation>
    </message>
    <message>
        <source>“%1” is expected</source>
        <translation>ожидается «%1»</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>нет ключа «%1»</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ожидается текст</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>ожидается список</translation>
    </message>
    <message>
        <source>“%1” stands twice</source>
        <translation>«%1» встречается дважды</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>ожидается целое число</translation>
    </message>
    <message>
        <source>there is no zone “%1”</source>
        <translation>нет зоны «%1»</translation>
    </message>
    <message>
        <source>there is no node “%1”</source>
        <translation>нет узла «%1»</translation>
    </message>
    <message>
        <source>the node has no port “%1”</source>
        <translation>у узла нет порта «%1»</translation>
    </message>
    <message>
        <source>an edge between neighbouring zones is expected</source>
        <translation>ожидается ребро между соседними зонами</translation>
    </message>
    <message>
        <source>an edge between an east port and a west port to the right of it is expected</source>
        <translation>ожидается ребро между восточным портом и западным портом справа от него</translation>
    </message>
    <message>
        <source>A picture can be drawn at a scale above 0 and up to %1, but not at %2.</source>
        <translation>Рисунок можно построить в масштабе больше 0 и не больше %1, но не в масштабе %2.</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, which is too large. Use a smaller scale, or SVG or PDF, which have no such limit.</source>
        <translation>Рисунок занял бы %1 × %2 пикселей: это слишком много. Уменьшите масштаб или выберите SVG или PDF, где такого ограничения нет.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>Для этого рисунка не хватает памяти.</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG.</source>
        <translation>Не удалось записать рисунок в формате PNG.</translation>
    </message>
    <message>
        <source>Drag an Edge pool here</source>
        <translation>Перетащите сюда пограничный пул</translation>
    </message>
    <message>
        <source>Then add partners on the left and a Front End pool on the right.</source>
        <translation>Затем добавьте партнёров слева и пул переднего плана справа.</translation>
    </message>
    <message>
        <source>so many flows drawn as one</source>
        <translation>столько потоков показано одной линией</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) drawn as one: %1 → %2, %3</source>
        <translation>
            <numerusform>%n поток одной линией: %1 → %2, %3</numerusform>
            <numerusform>%n потока одной линией: %1 → %2, %3</numerusform>
            <numerusform>%n потоков одной линией: %1 → %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosting provider(s), %1</source>
        <translation>
            <numerusform>%n поставщик услуг размещения, %1</numerusform>
            <numerusform>%n поставщика услуг размещения, %1</numerusform>
            <numerusform>%n поставщиков услуг размещения, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public IM provider(s)</source>
        <translation>
            <numerusform>%n общедоступная служба IM</numerusform>
            <numerusform>%n общедоступные службы IM</numerusform>
            <numerusform>%n общедоступных служб IM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n XMPP partner(s)</source>
        <translation>
            <numerusform>%n партнёр XMPP</numerusform>
            <numerusform>%n партнёра XMPP</numerusform>
            <numerusform>%n партнёров XMPP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s), %1</source>
        <translation>
            <numerusform>%n партнёр, %1</numerusform>
            <numerusform>%n партнёра, %1</numerusform>
            <numerusform>%n партнёров, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
    <message>
        <source>sheet %1 of %2 × %3</source>
        <translation>лист %1 из %2 × %3</translation>
    </message>
    <message>
        <source>The drawing would take %1 sheets, but at most %2 are made. Use larger sheets or a smaller scale.</source>
        <translation>Рисунок занял бы %1 листов, а больше %2 не создаётся. Возьмите листы крупнее или уменьшите масштаб.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is larger than one page can be and stands on %1.</source>
        <translation>Рисунок больше самой большой возможной страницы и занимает %1.</translation>
    </message>
    <message>
        <source>On one sheet of %1 texts would be below %2 pt, so the drawing stands on %3; one sheet of %4 would do.</source>
        <translation>На одном листе %1 текст был бы мельче %2 пт, поэтому рисунок занимает %3; хватило бы одного листа %4.</translation>
    </message>
    <message>
        <source>On one sheet of %1 texts would be below %2 pt, so the drawing stands on %3.</source>
        <translation>На одном листе %1 текст был бы мельче %2 пт, поэтому рисунок занимает %3.</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>ожидается число от %1 до %2</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message numerus="yes">
        <source>Add %n node(s)</source>
        <translation>
            <numerusform>Добавить %n узел</numerusform>
            <numerusform>Добавить %n узла</numerusform>
            <numerusform>Добавить %n узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n node(s)</source>
        <translation>
            <numerusform>Удалить %n узел</numerusform>
            <numerusform>Удалить %n узла</numerusform>
            <numerusform>Удалить %n узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>Изменить идентификатор</translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Переместить %n узел</numerusform>
            <numerusform>Переместить %n узла</numerusform>
            <numerusform>Переместить %n узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>Расположить автоматически</translation>
    </message>
    <message>
        <source>Suppress flow</source>
        <translation>Исключить поток</translation>
    </message>
    <message>
        <source>Restore flow</source>
        <translation>Вернуть поток</translation>
    </message>
    <message numerus="yes">
        <source>Fold %n node(s)</source>
        <translation>
            <numerusform>Свернуть %n узел</numerusform>
            <numerusform>Свернуть %n узла</numerusform>
            <numerusform>Свернуть %n узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Раскрыть группу</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Свернуть все группы</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Раскрыть все группы</translation>
    </message>
    <message>
        <source>Fold groups automatically</source>
        <translation>Автоматическое сворачивание групп</translation>
    </message>
    <message>
        <source>the recovery copy is damaged: it is not what was written</source>
        <translation>копия для восстановления повреждена: в ней не то, что было записано</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>в папку не удаётся ничего записать</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>не удаётся прочитать файл: %1</translation>
    </message>
    <message>
        <source>The topology has no nodes.</source>
        <translation>В топологии нет узлов.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n node(s)</source>
        <translation>
            <numerusform>Закрепить %n узел</numerusform>
            <numerusform>Закрепить %n узла</numerusform>
            <numerusform>Закрепить %n узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n node(s)</source>
        <translation>
            <numerusform>Открепить %n узел</numerusform>
            <numerusform>Открепить %n узла</numerusform>
            <numerusform>Открепить %n узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>no public IM provider is named</source>
        <translation>не названа общедоступная служба IM</translation>
    </message>
    <message>
        <source>no host name of the provider is given</source>
        <translation>не указано имя узла поставщика</translation>
    </message>
    <message>
        <source>no domain is given</source>
        <translation>домен не указан</translation>
    </message>
    <message>
        <source>“%1” was left out</source>
        <translation>«%1» не использовано</translation>
    </message>
    <message>
        <source>the product is taken to be “%1”; see to it</source>
        <translation>принят продукт «%1», проверьте его</translation>
    </message>
    <message>
        <source>is in the topology already: “%1”</source>
        <translation>уже есть в топологии: «%1»</translation>
    </message>
    <message>
        <source>stands in line %1 already</source>
        <translation>уже стоит в строке %1</translation>
    </message>
    <message>
        <source>“%1” is no host name</source>
        <translation>«%1» не является именем узла</translation>
    </message>
    <message>
        <source>the kind “%1” is not known</source>
        <translation>вид «%1» неизвестен</translation>
    </message>
    <message>
        <source>the product “%1” is not known</source>
        <translation>продукт «%1» неизвестен</translation>
    </message>
    <message>
        <source>the provider “%1” is not known</source>
        <translation>служба «%1» неизвестна</translation>
    </message>
    <message>
        <source>“%1” is no IP address or network</source>
        <translation>«%1» не является IP-адресом или сетью</translation>
    </message>
    <message>
        <source>more addresses than %1</source>
        <translation>больше адресов, чем %1</translation>
    </message>
    <message>
        <source>a domain such as “%1” is expected</source>
        <translation>ожидается домен, например «%1»</translation>
    </message>
    <message>
        <source>an IPv4 address of a host is expected</source>
        <translation>ожидается IPv4-адрес узла</translation>
    </message>
    <message>
        <source>the names do not differ; “%1” and “%2” make them differ</source>
        <translation>имена не различаются; «%1» и «%2» сделают их разными</translation>
    </message>
    <message>
        <source>the network has too few addresses from here on</source>
        <translation>с этого места в сети не хватает адресов</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Change %n node(s)</source>
        <translation>
            <numerusform>Изменить %n узел</numerusform>
            <numerusform>Изменить %n узла</numerusform>
            <numerusform>Изменить %n узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the topology</source>
        <translation>Изменить топологию</translation>
    </message>
    <message>
        <source>Add own flow</source>
        <translation>Добавить собственный поток</translation>
    </message>
    <message>
        <source>Change own flow</source>
        <translation>Изменить собственный поток</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n own flow(s)</source>
        <translation>
            <numerusform>Удалить %n собственный поток</numerusform>
            <numerusform>Удалить %n собственных потока</numerusform>
            <numerusform>Удалить %n собственных потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the reason</source>
        <translation>Изменить причину</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Port reference</source>
        <translation>Справочник портов</translation>
    </message>
    <message>
        <source>unknown document &quot;%1&quot;; known are %2</source>
        <translation>неизвестный документ «%1»; есть %2</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;; known are %2</source>
        <translation>неизвестный формат «%1»; есть %2</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Geometry as JSON</source>
        <translation>Геометрия в JSON</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Данные JSON</translation>
    </message>
    <message>
        <source>Markdown page</source>
        <translation>Страница Markdown</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Рисунок PNG</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n примечание</numerusform>
            <numerusform>%n примечания</numerusform>
            <numerusform>%n примечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>negotiable</source>
        <translation>по согласованию</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Flow ID</source>
        <translation>ID потока</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Edge role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Application protocol</source>
        <translation>Прикладной протокол</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Protocol (L4)</source>
        <translation>Протокол (L4)</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Порт источника</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Порт назначения</translation>
    </message>
    <message>
        <source>Source node</source>
        <translation>Узел источника</translation>
    </message>
    <message>
        <source>Source interface</source>
        <translation>Интерфейс источника</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>IP-адрес источника</translation>
    </message>
    <message>
        <source>Source public address (NAT)</source>
        <translation>Общедоступный адрес источника (NAT)</translation>
    </message>
    <message>
        <source>Destination node</source>
        <translation>Узел назначения</translation>
    </message>
    <message>
        <source>Destination interface</source>
        <translation>Интерфейс назначения</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>IP-адрес назначения</translation>
    </message>
    <message>
        <source>Destination public address (NAT)</source>
        <translation>Общедоступный адрес назначения (NAT)</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Брандмауэр</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Зачем нужно</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Document rows</source>
        <translation>Строки документов</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Чем вызвано</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>unknown column &quot;%1&quot;; short, full or a list of %2</source>
        <translation>неизвестный столбец «%1»; short, full или перечень из %2</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is named twice</source>
        <translation>столбец «%1» назван дважды</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Node ID</source>
        <translation>ID узла</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Host or domain</source>
        <translation>Узел сети или домен</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>Public address (NAT)</source>
        <translation>Общедоступный адрес (NAT)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Document ID</source>
        <translation>ID документа</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Published as</source>
        <translation>Опубликовано как</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Что в них сказано</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>recommended rules</source>
        <translation>рекомендуемые правила</translation>
    </message>
    <message>
        <source>to the letter of %1</source>
        <translation>буквально по %1</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n поток</numerusform>
            <numerusform>%n потока</numerusform>
            <numerusform>%n потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is one rule: on the firewall named, allow the connections that the source opens to the destination, on the destination port. Replies need no rule of their own where the firewall keeps track of connections. &quot;Any&quot; means the Internet at the external firewall and the internal network at the internal one.</source>
        <translation>Каждая строка — одно правило: на указанном брандмауэре разрешить соединения, которые источник открывает к назначению на порт назначения. Ответам отдельное правило не нужно, если брандмауэр отслеживает соединения. «Любой» на внешнем брандмауэре означает Интернет, на внутреннем — внутреннюю сеть.</translation>
    </message>
    <message>
        <source>This table repeats one document to the letter, its faults included. To configure a firewall, use the recommended rules.</source>
        <translation>Эта таблица буквально повторяет один документ вместе с его ошибками. Для настройки брандмауэра используйте рекомендуемые правила.</translation>
    </message>
    <message>
        <source>Where a row says that it is out of service, no rule is needed: close what is open for it.</source>
        <translation>Если в строке сказано, что служба не работает, правило не нужно: закройте то, что для неё открыто.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Firewall flows</source>
        <translation>Потоки через брандмауэры</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Source documents</source>
        <translation>Исходные документы</translation>
    </message>
    <message>
        <source>Where the documents disagree</source>
        <translation>В чём документы расходятся</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>the workbook cannot be made: %1</source>
        <translation>книгу не удаётся создать: %1</translation>
    </message>
    <message>
        <source>%1; scenario: %2; role: %3.</source>
        <translation>%1; сценарий: %2; роль: %3.</translation>
    </message>
    <message>
        <source>This topology does not have the flow. What is not met is marked with ✗.</source>
        <translation>В этой топологии такого потока нет. Невыполненное отмечено знаком ✗.</translation>
    </message>
    <message>
        <source>The topology suppresses the flow.</source>
        <translation>Поток подавлен в топологии.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>permit %1 from %2, source port %3, to %4, destination port %5</source>
        <translation>разрешить %1: источник %2, порт источника %3; назначение %4, порт назначения %5</translation>
    </message>
    <message>
        <source>What it becomes in each firewall</source>
        <translation>Чем он становится в каждом брандмауэре</translation>
    </message>
    <message>
        <source>%1: nothing, the flow does not cross it.</source>
        <translation>%1: ничем, поток его не пересекает.</translation>
    </message>
    <message>
        <source>out of service: close it</source>
        <translation>служба не работает: закройте</translation>
    </message>
    <message>
        <source>with addresses beside the host, where the firewall sees them untranslated:</source>
        <translation>с адресами у самого узла, если брандмауэр видит их до трансляции:</translation>
    </message>
    <message>
        <source>with addresses beyond the translation:</source>
        <translation>с адресами по другую сторону трансляции:</translation>
    </message>
    <message>
        <source>Where the sources disagree</source>
        <translation>Где источники расходятся</translation>
    </message>
    <message>
        <source>Recommended: %1 %2</source>
        <translation>Рекомендовано: %1 %2</translation>
    </message>
    <message>
        <source>Decided here: follows %1. %2</source>
        <translation>Решено здесь: по документу %1. %2</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Как в документе</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Как рекомендовано</translation>
    </message>
    <message>
        <source>Rule and sources</source>
        <translation>Правило и источники</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>derived, not printed</source>
        <translation>выведено, не напечатано</translation>
    </message>
    <message>
        <source>crosses no firewall</source>
        <translation>не пересекает брандмауэр</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>выведено</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полностью</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Конец поддержки</translation>
    </message>
    <message>
        <source>Users per Edge Server</source>
        <translation>Пользователей на пограничный сервер</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Side %1:</source>
        <translation>Сторона %1:</translation>
    </message>
    <message>
        <source>What each side says</source>
        <translation>Что говорит каждая сторона</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукты</translation>
    </message>
    <message>
        <source>Products of partners</source>
        <translation>Продукты партнёров</translation>
    </message>
    <message>
        <source>Public IM providers</source>
        <translation>Общедоступные службы обмена мгновенными сообщениями</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Federation name</source>
        <translation>Имя для федерации</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Аудио и видео</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Ended in mainland China</source>
        <translation>Закрыт в материковом Китае</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Назначение правила</translation>
    </message>
    <message>
        <source>Documents that are cited without a table</source>
        <translation>Документы, на которые есть только ссылки</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>любой адрес</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Документы: %1</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>внешняя</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутренняя</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательна</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательна</translation>
    </message>
    <message>
        <source>server authentication</source>
        <translation>проверка подлинности сервера</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>проверка подлинности клиента</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Указывает на</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Needed because</source>
        <translation>Зачем нужна</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Subject name</source>
        <translation>Имя субъекта</translation>
    </message>
    <message>
        <source>Subject alternative names</source>
        <translation>Альтернативные имена субъекта</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Использование ключа</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдаётся</translation>
    </message>
    <message>
        <source>Same on every server</source>
        <translation>Один на всех серверах</translation>
    </message>
    <message>
        <source>Exportable key</source>
        <translation>Экспортируемый ключ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>для сведения</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>changes settings</source>
        <translation>меняет настройки</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>Записи DNS</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Cmdlets</source>
        <translation>Командлеты</translation>
    </message>
    <message>
        <source>What is missing here</source>
        <translation>Чего здесь не хватает</translation>
    </message>
    <message>
        <source>What else is needed</source>
        <translation>Что ещё нужно</translation>
    </message>
    <message>
        <source>ps1 holds cmdlets only</source>
        <translation>в ps1 бывают только командлеты</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Обязательность</translation>
    </message>
    <message>
        <source>Source (opens)</source>
        <translation>Источник (открывает)</translation>
    </message>
    <message>
        <source>Destination (listens)</source>
        <translation>Назначение (слушает)</translation>
    </message>
</context>
<context>
    <name>flows</name>
    <message>
        <source>%1, any port</source>
        <translation>%1, любой порт</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1 (%2, security by agreement)</source>
        <translation>%1 (%2, защита по согласованию)</translation>
    </message>
    <message>
        <source>%1 (%2 over %3)</source>
        <translation>%1 (%2 по %3)</translation>
    </message>
    <message numerus="yes">
        <source> (%1 and %n more)</source>
        <translation>
            <numerusform> (%1 и ещё %n адрес)</numerusform>
            <numerusform> (%1 и ещё %n адреса)</numerusform>
            <numerusform> (%1 и ещё %n адресов)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open %2 %3 through %4.</source>
        <translation>%1 открывают соединение %2 %3 через %4.</translation>
    </message>
    <message>
        <source>%1 opens %2 %3 through %4.</source>
        <translation>%1 открывает соединение %2 %3 через %4.</translation>
    </message>
    <message>
        <source>%1 send %2 %3 through %4.</source>
        <translation>%1 отправляют %2 %3 через %4.</translation>
    </message>
    <message>
        <source>%1 sends %2 %3 through %4.</source>
        <translation>%1 отправляет %2 %3 через %4.</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>«%1»%2</translation>
    </message>
    <message>
        <source>Any host on the Internet</source>
        <translation>Любой узел Интернета</translation>
    </message>
    <message>
        <source>Any host inside</source>
        <translation>Любой внутренний узел</translation>
    </message>
    <message>
        <source>to %1%2</source>
        <translation>к узлу «%1»%2</translation>
    </message>
    <message>
        <source>to any host on the Internet</source>
        <translation>к любому узлу Интернета</translation>
    </message>
    <message>
        <source>to any host inside</source>
        <translation>к любому внутреннему узлу</translation>
    </message>
    <message>
        <source>Out of service since %1.</source>
        <translation>Не работает с %1.</translation>
    </message>
    <message>
        <source>the external firewall</source>
        <translation>внешний брандмауэр</translation>
    </message>
    <message>
        <source>the internal firewall</source>
        <translation>внутренний брандмауэр</translation>
    </message>
    <message>
        <source>Own SIP domains</source>
        <translation>Собственные домены SIP</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причина не указана</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>The topology has a node of the type: %1.</source>
        <translation>В топологии есть узел вида: %1.</translation>
    </message>
    <message>
        <source>At the other end there is: %1.</source>
        <translation>На другом конце есть: %1.</translation>
    </message>
    <message>
        <source>The server product is %1.</source>
        <translation>Продукт сервера: %1.</translation>
    </message>
    <message>
        <source>Some Edge pool offers: %1.</source>
        <translation>Какой-либо пограничный пул предоставляет: %1.</translation>
    </message>
    <message>
        <source>The topology has several Edge pools.</source>
        <translation>В топологии несколько пограничных пулов.</translation>
    </message>
    <message>
        <source>In contradiction %1 the topology follows %2.</source>
        <translation>В противоречии %1 топология следует документу %2.</translation>
    </message>
    <message>
        <source> with audio and video</source>
        <translation> с аудио и видео</translation>
    </message>
    <message>
        <source> with directory search</source>
        <translation> с поиском по каталогу</translation>
    </message>
    <message>
        <source>The topology has: %1.</source>
        <translation>В топологии есть: %1.</translation>
    </message>
    <message>
        <source>The Edge pool offers: %1.</source>
        <translation>Пограничный пул предоставляет: %1.</translation>
    </message>
    <message>
        <source>The Edge pool offers at least one of: %1.</source>
        <translation>Пограничный пул предоставляет хотя бы одно из: %1.</translation>
    </message>
    <message>
        <source>The Edge pool stands behind NAT.</source>
        <translation>Пограничный пул находится за NAT.</translation>
    </message>
    <message>
        <source>The Edge pool does not stand behind NAT.</source>
        <translation>Пограничный пул не находится за NAT.</translation>
    </message>
    <message>
        <source>Push notifications are on at the Edge pool.</source>
        <translation>На пограничном пуле включены push-уведомления.</translation>
    </message>
    <message>
        <source>Push notifications are off at the Edge pool.</source>
        <translation>На пограничном пуле отключены push-уведомления.</translation>
    </message>
    <message>
        <source>The reverse proxy publishes HTTP too.</source>
        <translation>Обратный прокси-сервер публикует и HTTP.</translation>
    </message>
    <message>
        <source>The reverse proxy publishes HTTPS only.</source>
        <translation>Обратный прокси-сервер публикует только HTTPS.</translation>
    </message>
    <message>
        <source>The reverse proxy publishes Office Web Apps.</source>
        <translation>Обратный прокси-сервер публикует Office Web Apps.</translation>
    </message>
    <message>
        <source>The reverse proxy publishes no Office Web Apps.</source>
        <translation>Обратный прокси-сервер не публикует Office Web Apps.</translation>
    </message>
    <message>
        <source>The Edge pool has several servers.</source>
        <translation>В пограничном пуле несколько серверов.</translation>
    </message>
    <message>
        <source>The Edge pool has one server.</source>
        <translation>В пограничном пуле один сервер.</translation>
    </message>
    <message>
        <source>A hardware load balancer has an inner virtual address.</source>
        <translation>У аппаратного балансировщика нагрузки есть внутренний виртуальный адрес.</translation>
    </message>
    <message>
        <source>There is no inner virtual address.</source>
        <translation>Внутреннего виртуального адреса нет.</translation>
    </message>
    <message>
        <source>The Edge pool stands behind a hardware load balancer.</source>
        <translation>Пограничный пул находится за аппаратным балансировщиком нагрузки.</translation>
    </message>
    <message>
        <source>The Edge pool uses DNS load balancing.</source>
        <translation>Пограничный пул использует балансировку нагрузки DNS.</translation>
    </message>
    <message>
        <source>The Edge pool has no load balancing.</source>
        <translation>Пограничный пул работает без балансировки нагрузки.</translation>
    </message>
    <message>
        <source>All external services of the Edge pool share one address.</source>
        <translation>Все внешние службы пограничного пула используют один адрес.</translation>
    </message>
    <message>
        <source>Each external service of the Edge pool has an address of its own.</source>
        <translation>У каждой внешней службы пограничного пула свой адрес.</translation>
    </message>
    <message>
        <source>One of these holds:</source>
        <translation>Выполняется одно из условий:</translation>
    </message>
    <message>
        <source>The partner runs %1.</source>
        <translation>У партнёра установлен продукт: %1.</translation>
    </message>
    <message>
        <source>The public IM provider is %1.</source>
        <translation>Общедоступная служба: %1.</translation>
    </message>
    <message>
        <source>Audio and video with the public IM provider are on.</source>
        <translation>Аудио и видео с общедоступной службой включены.</translation>
    </message>
    <message>
        <source>Directory search at the public IM provider is on.</source>
        <translation>Поиск по каталогу общедоступной службы включён.</translation>
    </message>
    <message>
        <source>The other Edge pool offers: %1.</source>
        <translation>Другой пограничный пул предоставляет: %1.</translation>
    </message>
    <message>
        <source>The other node is the next hop of the Edge pool.</source>
        <translation>Другой узел — следующий переход пограничного пула.</translation>
    </message>
    <message>
        <source>The other node is another Edge pool.</source>
        <translation>Другой узел — ещё один пограничный пул.</translation>
    </message>
    <message>
        <source>The Edge pool has several servers that relay to each other.</source>
        <translation>В пограничном пуле несколько серверов, передающих мультимедиа друг другу.</translation>
    </message>
    <message>
        <source>The pool holds the Central Management store, or no pool is marked as holding it.</source>
        <translation>Пул содержит центральное хранилище управления, или ни один пул так не отмечен.</translation>
    </message>
    <message>
        <source>An XMPP gateway runs on the Front End pool.</source>
        <translation>В пуле переднего плана работает шлюз XMPP.</translation>
    </message>
    <message>
        <source>The topology has a node “%1”.</source>
        <translation>В топологии есть узел «%1».</translation>
    </message>
    <message>
        <source>The topology is read as documented, with the document of the row.</source>
        <translation>Топология читается по документу, которому принадлежит строка.</translation>
    </message>
    <message>
        <source>The topology is read as recommended.</source>
        <translation>Топология читается так, как рекомендовано.</translation>
    </message>
    <message>
        <source>In contradiction %1 the topology follows what is recommended.</source>
        <translation>В противоречии %1 топология следует рекомендации.</translation>
    </message>
    <message>
        <source>No node stands at the other end, so that Any stands for it.</source>
        <translation>На другом конце нет узлов, и вместо них стоит «Любой».</translation>
    </message>
    <message>
        <source>Both nodes are of the types that the rule joins.</source>
        <translation>Оба узла тех видов, которые связывает правило.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>не поддерживается</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включён</translation>
    </message>
    <message>
        <source>off</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flow(s)</source>
        <translation>
            <numerusform>%1 из %n потока</numerusform>
            <numerusform>%1 из %n потоков</numerusform>
            <numerusform>%1 из %n потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1; %2</source>
        <translation>Показано: %1; %2</translation>
    </message>
    <message>
        <source>name (FQDN)</source>
        <translation>имя (FQDN)</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>site</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>id</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>public address</source>
        <translation>публичный адрес</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>адрес IPv6</translation>
    </message>
    <message>
        <source>default gateway</source>
        <translation>шлюз по умолчанию</translation>
    </message>
    <message>
        <source>external name</source>
        <translation>внешнее имя</translation>
    </message>
    <message>
        <source>DNS server that it asks</source>
        <translation>DNS-сервер, который он опрашивает</translation>
    </message>
    <message>
        <source>port</source>
        <translation>порт</translation>
    </message>
    <message>
        <source>virtual address</source>
        <translation>виртуальный адрес</translation>
    </message>
    <message>
        <source>published name</source>
        <translation>публикуемое имя</translation>
    </message>
    <message>
        <source>Office Web Apps farm</source>
        <translation>ферма Office Web Apps</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>домен SIP</translation>
    </message>
    <message>
        <source>name of its Access Edge</source>
        <translation>имя его пограничной службы доступа</translation>
    </message>
    <message>
        <source>XMPP domain</source>
        <translation>домен XMPP</translation>
    </message>
    <message>
        <source>name of its gateway</source>
        <translation>имя его шлюза</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>internal network</source>
        <translation>внутренняя сеть</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>сервер %1</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>виртуальный</translation>
    </message>
    <message>
        <source>external firewall</source>
        <translation>внешний брандмауэр</translation>
    </message>
    <message>
        <source>internal firewall</source>
        <translation>внутренний брандмауэр</translation>
    </message>
    <message>
        <source>Flow %1, %2, %3 %4, %5</source>
        <translation>Поток %1, %2, %3 %4, %5</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 по %2</translation>
    </message>
    <message>
        <source>%1, security by agreement</source>
        <translation>%1, защита по согласованию</translation>
    </message>
    <message>
        <source>from %1%2</source>
        <translation>от узла «%1»%2</translation>
    </message>
    <message>
        <source>from external users%1</source>
        <translation>от внешних пользователей%1</translation>
    </message>
    <message>
        <source>from any host on the Internet</source>
        <translation>от любого узла в Интернете</translation>
    </message>
    <message>
        <source>from any host inside</source>
        <translation>от любого внутреннего узла</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans the network edge of Lync Server.</source>
        <translation>Планирует границу сети Lync Server.</translation>
    </message>
    <message>
        <source>The topology to open.</source>
        <translation>Топология, которую нужно открыть.</translation>
    </message>
    <message>
        <source>Open in a window of its own, even where a running one takes further files.</source>
        <translation>Открыть отдельное окно, даже если уже открытое принимает следующие файлы.</translation>
    </message>
</context>
<context>
    <name>portolan::CanvasClipboard</name>
    <message>
        <source>Nothing pasted. Expected are nodes copied in Portolan or the text of a .portolan file: %1</source>
        <translation>Ничего не вставлено. Ожидаются узлы, скопированные в Portolan, или текст файла .portolan: %1</translation>
    </message>
    <message>
        <source>Looking for free places…</source>
        <translation>Поиск свободных мест…</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln node(s)</source>
        <translation>
            <numerusform>Вырезать %Ln узел</numerusform>
            <numerusform>Вырезать %Ln узла</numerusform>
            <numerusform>Вырезать %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln node(s)</source>
        <translation>
            <numerusform>Скопирован %Ln узел</numerusform>
            <numerusform>Скопировано %Ln узла</numerusform>
            <numerusform>Скопировано %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied as a table: %Ln flow(s)</source>
        <translation>
            <numerusform>Скопировано таблицей: %Ln поток</numerusform>
            <numerusform>Скопировано таблицей: %Ln потока</numerusform>
            <numerusform>Скопировано таблицей: %Ln потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied as a picture: %Ln flow(s)</source>
        <translation>
            <numerusform>Скопировано рисунком: %Ln поток</numerusform>
            <numerusform>Скопировано рисунком: %Ln потока</numerusform>
            <numerusform>Скопировано рисунком: %Ln потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln node(s)</source>
        <translation>
            <numerusform>Вставить %Ln узел</numerusform>
            <numerusform>Вставить %Ln узла</numerusform>
            <numerusform>Вставить %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln node(s)</source>
        <translation>
            <numerusform>Дублировать %Ln узел</numerusform>
            <numerusform>Дублировать %Ln узла</numerusform>
            <numerusform>Дублировать %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %Ln node(s)</source>
        <translation>
            <numerusform>Добавлен %Ln узел</numerusform>
            <numerusform>Добавлено %Ln узла</numerusform>
            <numerusform>Добавлено %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) to nodes that are not here were left out</source>
        <translation>
            <numerusform>Опущена %Ln ссылка на узел, которого здесь нет</numerusform>
            <numerusform>Опущены %Ln ссылки на узлы, которых здесь нет</numerusform>
            <numerusform>Опущено %Ln ссылок на узлы, которых здесь нет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CanvasCommands</name>
    <message>
        <source>Flows follow from the topology and cannot be deleted. To leave one out, suppress it in the inspector or in its menu.</source>
        <translation>Потоки следуют из топологии, удалить их нельзя. Чтобы убрать поток, исключите его в инспекторе или через его контекстное меню.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Nothing had to move: the cards stand so already, are locked, or are too few of one zone.</source>
        <translation>Двигать нечего: карточки уже стоят так, закреплены или в одной зоне их слишком мало.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln node(s)?</source>
        <translation>
            <numerusform>Удалить %Ln узел?</numerusform>
            <numerusform>Удалить %Ln узла?</numerusform>
            <numerusform>Удалить %Ln узлов?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are folded into groups. Undo brings them back.</source>
        <translation>
            <numerusform>Из них %Ln свёрнут в группу. Отмена вернёт его.</numerusform>
            <numerusform>Из них %Ln свёрнуты в группы. Отмена вернёт их.</numerusform>
            <numerusform>Из них %Ln свёрнуты в группы. Отмена вернёт их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %Ln node(s)</source>
        <translation>
            <numerusform>Выровнять %Ln узел</numerusform>
            <numerusform>Выровнять %Ln узла</numerusform>
            <numerusform>Выровнять %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %Ln node(s)</source>
        <translation>
            <numerusform>Распределить %Ln узел</numerusform>
            <numerusform>Распределить %Ln узла</numerusform>
            <numerusform>Распределить %Ln узлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CanvasItemInterface</name>
    <message>
        <source>Select</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Selects it on the diagram and in the table</source>
        <translation>Выделяет на схеме и в таблице</translation>
    </message>
    <message>
        <source>Opens a group, or leads to the name of a card or to the row of a flow</source>
        <translation>Раскрывает группу, ведёт к названию карточки или к строке потока</translation>
    </message>
</context>
<context>
    <name>portolan::CanvasMenus</name>
    <message>
        <source>Select its flows</source>
        <translation>Выделить потоки узла</translation>
    </message>
    <message>
        <source>Reset position</source>
        <translation>Сбросить положение</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>Показать в таблице</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Fit in window</source>
        <translation>Вписать в окно</translation>
    </message>
    <message>
        <source>Arrange automatically</source>
        <translation>Расставить автоматически</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Раскрыть группу</translation>
    </message>
    <message>
        <source>Fold selected</source>
        <translation>Свернуть выделенное</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Select all of this kind</source>
        <translation>Выделить все этого вида</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Lock in place</source>
        <translation>Закрепить на месте</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Вставить сюда</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Выровнять</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>По левому краю</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>По правому краю</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>По верхнему краю</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>По середине</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>По нижнему краю</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Распределить по горизонтали</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Распределить по вертикали</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Изменить текст</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message numerus="yes">
        <source>Fold all %Ln of this kind</source>
        <translation>
            <numerusform>Свернуть все %Ln этого вида</numerusform>
            <numerusform>Свернуть все %Ln этого вида</numerusform>
            <numerusform>Свернуть все %Ln этого вида</numerusform>
        </translation>
    </message>
    <message>
        <source>Own flow…</source>
        <translation>Собственный поток…</translation>
    </message>
</context>
<context>
    <name>portolan::CanvasPage</name>
    <message>
        <source>Canvas</source>
        <translation>Холст</translation>
    </message>
    <message>
        <source>Width of the grid</source>
        <translation>Шаг сетки</translation>
    </message>
    <message>
        <source>In units of the drawing: at 100 % a unit is a pixel.</source>
        <translation>В единицах рисунка: при 100 % единица равна пикселю.</translation>
    </message>
    <message>
        <source>Snap cards to the grid</source>
        <translation>Привязывать карточки к сетке</translation>
    </message>
    <message>
        <source>Overview map where the drawing is larger than the window</source>
        <translation>Обзорная карта, когда рисунок больше окна</translation>
    </message>
    <message>
        <source>Fold partners of one kind from</source>
        <translation>Сворачивать партнёров одного вида с</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Holds for topologies that you make from now on; each keeps a number of its own (View › Fold groups automatically from…).</source>
        <translation>Действует для топологий, созданных с этого момента; у каждой своё число (Вид › Сворачивать группы автоматически с…).</translation>
    </message>
</context>
<context>
    <name>portolan::CanvasView</name>
    <message>
        <source>This card is locked in its place.</source>
        <translation>Эта карточка закреплена на своём месте.</translation>
    </message>
    <message>
        <source>Alt: without guides · Esc: back to where it was</source>
        <translation>Alt: без направляющих · Esc: вернуть на место</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выделено: %1</translation>
    </message>
    <message>
        <source>Cards: %1. Flows: %2.</source>
        <translation>Карточек: %1. Потоков: %2.</translation>
    </message>
    <message>
        <source>Diagram of the network edge</source>
        <translation>Схема пограничной сети</translation>
    </message>
    <message>
        <source>Drop to put “%1” here</source>
        <translation>Отпустите, чтобы поставить «%1» сюда</translation>
    </message>
    <message>
        <source>Drop to put “%1” here, in the zone “%2”</source>
        <translation>Отпустите, чтобы поставить «%1» сюда, в зону «%2»</translation>
    </message>
    <message>
        <source>Drop to add “%1”: it finds its place in the zone “%2”</source>
        <translation>Отпустите, чтобы добавить «%1»: место найдётся в зоне «%2»</translation>
    </message>
    <message>
        <source>Nothing lies further that way.</source>
        <translation>В эту сторону дальше ничего нет.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Enter: take the text · Shift+Enter: new line · Esc: as it was</source>
        <translation>Enter – принять текст · Shift+Enter – новая строка · Esc – оставить как было</translation>
    </message>
    <message>
        <source>Enter: take the name · Esc: as it was</source>
        <translation>Enter – принять имя · Esc – оставить как было</translation>
    </message>
    <message>
        <source>Edit the text of a note</source>
        <translation>Изменить текст заметки</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %Ln</source>
        <translation>
            <numerusform>Выделен %Ln элемент</numerusform>
            <numerusform>Выделено %Ln элемента</numerusform>
            <numerusform>Выделено %Ln элементов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ColumnMenu</name>
    <message>
        <source>Table co&amp;lumns</source>
        <translation>Сто&amp;лбцы таблицы</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Сдвинуть в&amp;лево</translation>
    </message>
    <message>
        <source>Move r&amp;ight</source>
        <translation>Сдвинуть впра&amp;во</translation>
    </message>
    <message>
        <source>&amp;Width to contents</source>
        <translation>&amp;Ширина по содержимому</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>По&amp;казать</translation>
    </message>
    <message>
        <source>Save as &amp;preset…</source>
        <translation>Сохранить как &amp;набор…</translation>
    </message>
    <message>
        <source>&amp;Choose preset</source>
        <translation>Вы&amp;брать набор</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>&amp;Удалить набор</translation>
    </message>
    <message>
        <source>&amp;Back to the standard columns</source>
        <translation>Верну&amp;ть стандартные столбцы</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Ст&amp;олбцы…</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Скрыть «%1»</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Переименовать «%1»…</translation>
    </message>
</context>
<context>
    <name>portolan::ColumnNameDialog</name>
    <message>
        <source>Rename a column</source>
        <translation>Переименование столбца</translation>
    </message>
    <message>
        <source>The name of “%1” in this table and in what is exported from it. Without one the usual name stands there.</source>
        <translation>Имя столбца «%1» в этой таблице и в том, что из неё экспортируется. Если его нет, стоит обычное.</translation>
    </message>
    <message>
        <source>Name in &amp;English:</source>
        <translation>Имя по-&amp;английски:</translation>
    </message>
    <message>
        <source>Name in &amp;Russian:</source>
        <translation>Имя по-&amp;русски:</translation>
    </message>
    <message>
        <source>&amp;Usual name</source>
        <translation>&amp;Обычное имя</translation>
    </message>
    <message>
        <source>Left empty, the usual name</source>
        <translation>Пустое поле: обычное название</translation>
    </message>
</context>
<context>
    <name>portolan::ColumnQuestions</name>
    <message>
        <source>There is a preset “%1” already. Replace it?</source>
        <translation>Набор «%1» уже есть. Заменить его?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Сохранение набора столбцов</translation>
    </message>
    <message>
        <source>Name for the order, widths and names of the columns:</source>
        <translation>Имя для порядка, ширины и имён столбцов:</translation>
    </message>
    <message>
        <source>There are %1 presets already; delete one first.</source>
        <translation>Наборов уже %1; сначала удалите какой-нибудь.</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>Переименование набора</translation>
    </message>
    <message>
        <source>New name of the preset:</source>
        <translation>Новое имя набора:</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? The columns of the table stay as they are.</source>
        <translation>Удалить набор «%1»? Столбцы таблицы останутся как есть.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>portolan::ColumnsDialog</name>
    <message>
        <source>Columns of the flow table</source>
        <translation>Столбцы таблицы потоков</translation>
    </message>
    <message>
        <source>Sta&amp;ndard columns</source>
        <translation>Стан&amp;дартные столбцы</translation>
    </message>
</context>
<context>
    <name>portolan::ColumnsEditor</name>
    <message>
        <source>Preset</source>
        <translation>Набор столбцов</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Со&amp;хранить как…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Столбцы слева направо</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Вы&amp;ше</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ни&amp;же</translation>
    </message>
    <message>
        <source>Name in &amp;English:</source>
        <translation>Имя по-&amp;английски:</translation>
    </message>
    <message>
        <source>Name in &amp;Russian:</source>
        <translation>Имя по-&amp;русски:</translation>
    </message>
    <message>
        <source>W&amp;idth:</source>
        <translation>Шир&amp;ина:</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пикс.</translation>
    </message>
    <message>
        <source>as the letters need</source>
        <translation>по размеру букв</translation>
    </message>
    <message>
        <source>Order and names also hold where a table is exported “as in the table” or with a preset. A column without a name of yours has its usual one.</source>
        <translation>Порядок и имена действуют и при экспорте «Как в таблице» или с набором. Столбец без вашего имени носит обычное.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Стандартные столбцы</translation>
    </message>
    <message>
        <source>Columns of your own</source>
        <translation>Свои столбцы</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>Co&amp;lumns, from left to right:</source>
        <translation>&amp;Столбцы слева направо:</translation>
    </message>
    <message>
        <source>Prese&amp;t:</source>
        <translation>&amp;Набор:</translation>
    </message>
    <message>
        <source>What is ticked is seen in the table</source>
        <translation>Отмеченное видно в таблице</translation>
    </message>
    <message>
        <source>Left empty, the usual name</source>
        <translation>Пустое поле: обычное название</translation>
    </message>
    <message>
        <source>In pixels, up to %1; 0: as the letters need</source>
        <translation>В пикселах, не больше %1; 0 — по размеру букв</translation>
    </message>
</context>
<context>
    <name>portolan::DefaultsPage</name>
    <message>
        <source>New topologies</source>
        <translation>Новые топологии</translation>
    </message>
    <message>
        <source>What a topology begins with, empty or from a template.</source>
        <translation>С чего начинается топология, пустая или из шаблона.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>As usual: %1, or what a template brings with it.</source>
        <translation>Как обычно: %1 или то, что приносит с собой шаблон.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Прочтение</translation>
    </message>
    <message>
        <source>Recommended: everything that is needed</source>
        <translation>Рекомендуемое: всё, что нужно</translation>
    </message>
    <message>
        <source>One document to the letter</source>
        <translation>Один документ буквально</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Stands in the title of the drawing.</source>
        <translation>Стоит в заголовке рисунка.</translation>
    </message>
</context>
<context>
    <name>portolan::DisagreementCard</name>
    <message>
        <source>This topology is read by one document to the letter, so no choice counts here. Set the reading to “Recommended” to choose.</source>
        <translation>Эта топология читается дословно по одному документу, и выбор здесь не действует. Чтобы выбирать, задайте рекомендуемое прочтение.</translation>
    </message>
    <message>
        <source>Why recommended: %1</source>
        <translation>Почему рекомендуется: %1</translation>
    </message>
    <message>
        <source>Why this organisation decides otherwise</source>
        <translation>Почему организация решила иначе</translation>
    </message>
    <message>
        <source>decided here</source>
        <translation>решено здесь</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>рекомендуется</translation>
    </message>
    <message>
        <source>Flows concerned: %1</source>
        <translation>Затронутые потоки: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>It bears on: %1</source>
        <translation>Это касается: %1</translation>
    </message>
    <message>
        <source>changes no flow</source>
        <translation>не меняет ни одного потока</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %Ln flow(s)</source>
        <translation>
            <numerusform>меняет %Ln поток</numerusform>
            <numerusform>меняет %Ln потока</numerusform>
            <numerusform>меняет %Ln потоков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::DisagreementsPanel</name>
    <message>
        <source>Where the documents disagree</source>
        <translation>Где документы расходятся</translation>
    </message>
    <message>
        <source>No source documents disagree about this topology.</source>
        <translation>Для этой топологии исходные документы не расходятся.</translation>
    </message>
</context>
<context>
    <name>portolan::ExportDialog</name>
    <message>
        <source>Only the flows that the filter shows</source>
        <translation>Только потоки, показанные фильтром</translation>
    </message>
    <message>
        <source>Join flows that differ only in the partner</source>
        <translation>Объединить потоки, различающиеся только партнёром</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>Оба рядом</translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation>По размеру рисунка</translation>
    </message>
    <message>
        <source>What a network team needs</source>
        <translation>Нужные сетевой службе</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>For Excel (semicolons)</source>
        <translation>Для Excel (точки с запятой)</translation>
    </message>
    <message>
        <source>RFC 4180 (commas)</source>
        <translation>RFC 4180 (запятые)</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Язык:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Страница:</translation>
    </message>
    <message>
        <source>Scale:</source>
        <translation>Масштаб:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Столбцы:</translation>
    </message>
    <message>
        <source>Separators:</source>
        <translation>Разделители:</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Table of flows</source>
        <translation>Таблица потоков</translation>
    </message>
    <message>
        <source>One picture holds one language; a PDF can hold both.</source>
        <translation>В одном рисунке один язык; оба языка умещает PDF.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>Файл %1 не записан.</translation>
    </message>
    <message>
        <source>topology</source>
        <translation>топология</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Как на экране</translation>
    </message>
    <message>
        <source>All folded</source>
        <translation>Все свёрнуты</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Все раскрыты</translation>
    </message>
    <message>
        <source>Groups:</source>
        <translation>Группы:</translation>
    </message>
    <message>
        <source>Page set-up…</source>
        <translation>Параметры страницы…</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Как в таблице</translation>
    </message>
    <message>
        <source>Preset “%1”</source>
        <translation>Набор «%1»</translation>
    </message>
    <message>
        <source>The choices that follow depend on it</source>
        <translation>От него зависит, что можно выбрать дальше</translation>
    </message>
    <message>
        <source>A factor: at 2 the picture has twice as many pixels each way</source>
        <translation>Множитель: при 2 у рисунка вдвое больше точек по каждой стороне</translation>
    </message>
</context>
<context>
    <name>portolan::ExportNotice</name>
    <message>
        <source>Exporting %1…</source>
        <translation>Экспорт: %1…</translation>
    </message>
    <message>
        <source>Export in progress</source>
        <translation>Идёт экспорт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Отменить экспорт</translation>
    </message>
    <message>
        <source>No file is written</source>
        <translation>Файл не будет записан</translation>
    </message>
    <message numerus="yes">
        <source>Printing: %1 (and %Ln more)…</source>
        <translation>
            <numerusform>Печать: %1 (и ещё %Ln)…</numerusform>
            <numerusform>Печать: %1 (и ещё %Ln)…</numerusform>
            <numerusform>Печать: %1 (и ещё %Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing: %1…</source>
        <translation>Печать: %1…</translation>
    </message>
    <message>
        <source>Printing in progress</source>
        <translation>Идёт печать</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>Отменить печать</translation>
    </message>
    <message>
        <source>Nothing is printed that the printer has not got yet</source>
        <translation>Не печатается то, чего принтер ещё не получил</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1 (and %Ln more)…</source>
        <translation>
            <numerusform>Экспорт: %1 (и ещё %Ln)…</numerusform>
            <numerusform>Экспорт: %1 (и ещё %Ln)…</numerusform>
            <numerusform>Экспорт: %1 (и ещё %Ln)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>What File › Export… begins with; there it can be chosen otherwise.</source>
        <translation>С чего начинается «Файл › Экспорт…»; там можно выбрать иначе.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the drawing</source>
        <translation>Как у рисунка</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>Оба, рядом</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>As in the page set-up</source>
        <translation>Как в параметрах страницы</translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation>По размеру рисунка</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Как на экране</translation>
    </message>
    <message>
        <source>All folded</source>
        <translation>Все свёрнуты</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Все раскрыты</translation>
    </message>
    <message>
        <source>Separators of CSV</source>
        <translation>Разделители CSV</translation>
    </message>
    <message>
        <source>For Excel (semicolons)</source>
        <translation>Для Excel (точки с запятой)</translation>
    </message>
    <message>
        <source>RFC 4180 (commas)</source>
        <translation>RFC 4180 (запятые)</translation>
    </message>
    <message>
        <source>Join flows that differ only in the partner</source>
        <translation>Объединить потоки, различающиеся только партнёром</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>Тот, что был последним</translation>
    </message>
    <message>
        <source>Diagram: %1</source>
        <translation>Схема: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Таблица: %1</translation>
    </message>
</context>
<context>
    <name>portolan::FaultsButton</name>
    <message>
        <source>a label lies on another label</source>
        <translation>подпись лежит на другой подписи</translation>
    </message>
    <message>
        <source>a label lies on a card</source>
        <translation>подпись лежит на карточке</translation>
    </message>
    <message>
        <source>a card lies on another card</source>
        <translation>карточка лежит на другой карточке</translation>
    </message>
    <message>
        <source>an arrow runs through a card</source>
        <translation>стрелка проходит сквозь карточку</translation>
    </message>
    <message>
        <source>an arrow runs through a label</source>
        <translation>стрелка проходит сквозь подпись</translation>
    </message>
    <message>
        <source>two arrows lie on each other</source>
        <translation>две стрелки лежат одна на другой</translation>
    </message>
    <message>
        <source>something lies on a title or on the legend</source>
        <translation>что-то лежит на заголовке или на условных обозначениях</translation>
    </message>
    <message>
        <source>a text is wider than its place</source>
        <translation>текст шире отведённого места</translation>
    </message>
    <message>
        <source>an arrow ends in the air</source>
        <translation>стрелка никуда не ведёт</translation>
    </message>
    <message>
        <source>an arrow is not drawn</source>
        <translation>стрелка не нарисована</translation>
    </message>
    <message>
        <source>a label stands far from its arrow</source>
        <translation>подпись стоит далеко от своей стрелки</translation>
    </message>
    <message>
        <source>a label stands nearer to another arrow</source>
        <translation>подпись стоит ближе к чужой стрелке</translation>
    </message>
    <message>
        <source>parallel arrows cross each other</source>
        <translation>параллельные стрелки пересекаются</translation>
    </message>
    <message>
        <source>the arrows of two interfaces mix</source>
        <translation>стрелки двух интерфейсов перемешаны</translation>
    </message>
    <message>
        <source>a card reaches into another zone</source>
        <translation>карточка заходит в чужую зону</translation>
    </message>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>Место %1 из %2: %3</translation>
    </message>
    <message>
        <source>No overlaps</source>
        <translation>Наложений нет</translation>
    </message>
    <message>
        <source>Nothing in this picture lies on anything else, and every label can be read.</source>
        <translation>На этой схеме ничто не лежит на другом, и каждую подпись можно прочесть.</translation>
    </message>
    <message>
        <source>Show the next place (F4); Shift+F4 shows the previous one.</source>
        <translation>Показать следующее место (F4); Shift+F4 показывает предыдущее.</translation>
    </message>
    <message>
        <source>Looking for overlaps…</source>
        <translation>Поиск наложений…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlap(s)</source>
        <translation>
            <numerusform>%Ln наложение</numerusform>
            <numerusform>%Ln наложения</numerusform>
            <numerusform>%Ln наложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable label(s)</source>
        <translation>
            <numerusform>%Ln нечитаемая подпись</numerusform>
            <numerusform>%Ln нечитаемые подписи</numerusform>
            <numerusform>%Ln нечитаемых подписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of place</source>
        <translation>
            <numerusform>%Ln не на месте</numerusform>
            <numerusform>%Ln не на месте</numerusform>
            <numerusform>%Ln не на месте</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FileBar</name>
    <message>
        <source>The file on disk</source>
        <translation>Файл на диске</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Show what differs between this window and the file on disk</source>
        <translation>Показать, чем содержимое окна отличается от файла на диске</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>Take the file as it is on disk now</source>
        <translation>Взять файл таким, каков он сейчас на диске</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write the file again</source>
        <translation>Записать файл заново</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Go on without the file; it is written when you save</source>
        <translation>Продолжать без файла; он будет записан при сохранении</translation>
    </message>
    <message>
        <source>Go on with what is in this window; saving writes over the file on disk</source>
        <translation>Продолжать с тем, что в этом окне; сохранение заменит файл на диске</translation>
    </message>
    <message>
        <source>Another program changed “%1” on disk.</source>
        <translation>Файл «%1» на диске изменила другая программа.</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Saving writes it again.</source>
        <translation>Файла «%1» на диске больше нет. При сохранении он будет записан заново.</translation>
    </message>
</context>
<context>
    <name>portolan::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Recent files in the menu</source>
        <translation>Недавних файлов в меню</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>О&amp;чистить список</translation>
    </message>
    <message>
        <source>Recovery copies</source>
        <translation>Копии для восстановления</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Папку не удаётся открыть.</translation>
    </message>
    <message>
        <source>Unsaved work is copied there while you edit, and taken away once it is saved.</source>
        <translation>Сюда копируется несохранённая работа, пока вы редактируете; после сохранения копия убирается.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered</source>
        <translation>
            <numerusform>Запомнен %Ln</numerusform>
            <numerusform>Запомнено %Ln</numerusform>
            <numerusform>Запомнено %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen the last files at the start</source>
        <translation>Открывать последние файлы при запуске</translation>
    </message>
</context>
<context>
    <name>portolan::FilterBar</name>
    <message>
        <source>All scenarios</source>
        <translation>Все сценарии</translation>
    </message>
    <message>
        <source>Both firewalls</source>
        <translation>Оба брандмауэра</translation>
    </message>
    <message>
        <source>Filter by name, address, port or number</source>
        <translation>Фильтр по имени, адресу, порту или номеру</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Брандмауэр</translation>
    </message>
    <message>
        <source>Text to filter by</source>
        <translation>Текст фильтра</translation>
    </message>
    <message>
        <source>Show one scenario only</source>
        <translation>Показать только один сценарий</translation>
    </message>
    <message>
        <source>Show the flows of one firewall only</source>
        <translation>Показать потоки только одного брандмауэра</translation>
    </message>
    <message>
        <source>Show all flows</source>
        <translation>Показать все потоки</translation>
    </message>
    <message>
        <source>All protocols</source>
        <translation>Все протоколы</translation>
    </message>
    <message>
        <source>Any requirement</source>
        <translation>Любая необходимость</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Необходимость</translation>
    </message>
    <message>
        <source>Flows shown</source>
        <translation>Показано потоков</translation>
    </message>
    <message>
        <source>Show the flows of one application protocol only</source>
        <translation>Показать потоки только одного протокола приложения</translation>
    </message>
    <message>
        <source>Show only required, optional or obsolete flows</source>
        <translation>Показать только обязательные, необязательные или устаревшие потоки</translation>
    </message>
</context>
<context>
    <name>portolan::FilterNotice</name>
    <message>
        <source>No flow matches the filter</source>
        <translation>Фильтру не соответствует ни один поток</translation>
    </message>
    <message>
        <source>Show all flows</source>
        <translation>Показать все потоки</translation>
    </message>
</context>
<context>
    <name>portolan::FindBar</name>
    <message>
        <source>%1, in the group “%2”</source>
        <translation>%1, в группе «%2»</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Name, address, port or number</source>
        <translation>Имя, адрес, порт или номер</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Names, addresses (also inside a network), ports (also inside a range), numbers such as F-012, notes</source>
        <translation>Имена, адреса (и внутри сети), порты (и внутри диапазона), номера вида F-012, заметки</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Where the hit is</source>
        <translation>Где находится совпадение</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Find usages</source>
        <translation>Где используется</translation>
    </message>
    <message>
        <source>Every property and flow where this address or name is used</source>
        <translation>Все свойства и потоки, в которых встречается этот адрес или это имя</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть строку поиска</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln more hidden by the filter)</source>
        <translation>
            <numerusform>%1 (ещё %Ln скрыто фильтром)</numerusform>
            <numerusform>%1 (ещё %Ln скрыты фильтром)</numerusform>
            <numerusform>%1 (ещё %Ln скрыто фильтром)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FindingDelegate</name>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>portolan::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Findings appear here as the topology grows.</source>
        <translation>Замечания появятся здесь по мере роста топологии.</translation>
    </message>
    <message>
        <source>No findings: nothing contradicts the documented rules.</source>
        <translation>Замечаний нет: документированным правилам ничто не противоречит.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Показать, к чему это относится</translation>
    </message>
    <message>
        <source>Can be fixed with Ctrl+Enter: %1</source>
        <translation>Исправляется сочетанием Ctrl+Enter: %1</translation>
    </message>
    <message>
        <source>Enter shows what a finding is about, Ctrl+Enter mends it where that is possible</source>
        <translation>Enter показывает, к чему относится замечание, Ctrl+Enter устраняет его, если это возможно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln замечание</numerusform>
            <numerusform>%Ln замечания</numerusform>
            <numerusform>%Ln замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FlowMenu</name>
    <message>
        <source>Change own flow…</source>
        <translation>Изменить собственный поток…</translation>
    </message>
    <message>
        <source>Remove own flow</source>
        <translation>Удалить собственный поток</translation>
    </message>
    <message>
        <source>Suppress flow…</source>
        <translation>Исключить поток…</translation>
    </message>
</context>
<context>
    <name>portolan::FlowModel</name>
    <message>
        <source>%1, Russian</source>
        <translation>%1, по-русски</translation>
    </message>
    <message>
        <source>%1, English</source>
        <translation>%1, по-английски</translation>
    </message>
</context>
<context>
    <name>portolan::FlowTable</name>
    <message>
        <source>Flow table</source>
        <translation>Таблица потоков</translation>
    </message>
    <message>
        <source>No flows yet. They follow from what stands on the canvas: add an Edge pool and switch its services on.</source>
        <translation>Потоков пока нет. Они следуют из того, что стоит на холсте: добавьте пограничный пул и включите его службы.</translation>
    </message>
    <message>
        <source>Show in the drawing</source>
        <translation>Показать на схеме</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Enter shows the flow on the drawing; the menu key offers more</source>
        <translation>Enter показывает поток на схеме; остальное – в меню по клавише меню</translation>
    </message>
</context>
<context>
    <name>portolan::FlowsAsText</name>
    <message>
        <source>Flows as text</source>
        <translation>Потоки текстом</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Поиск:</translation>
    </message>
    <message>
        <source>Search the flows</source>
        <translation>Поиск по потокам</translation>
    </message>
    <message>
        <source>Name, address or port</source>
        <translation>Название, адрес или порт</translation>
    </message>
    <message>
        <source>Flows, one sentence each</source>
        <translation>Потоки, по одному предложению</translation>
    </message>
    <message>
        <source>Up and Down go from flow to flow, Enter shows the flow on the diagram</source>
        <translation>Стрелки вверх и вниз ведут от потока к потоку, Enter показывает поток на схеме</translation>
    </message>
    <message>
        <source>No flow to read: there are none, or the filter and the search leave none over.</source>
        <translation>Читать нечего: потоков нет, или фильтр и поиск не оставили ни одного.</translation>
    </message>
    <message>
        <source>Show on the &amp;diagram</source>
        <translation>Показать на с&amp;хеме</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copies what is selected, or everything</source>
        <translation>Копирует выделенное или всё</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln поток</numerusform>
            <numerusform>%Ln потока</numerusform>
            <numerusform>%Ln потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flow(s)</source>
        <translation>
            <numerusform>%1 из %Ln потока</numerusform>
            <numerusform>%1 из %Ln потоков</numerusform>
            <numerusform>%1 из %Ln потоков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language of the drawing</source>
        <translation>Язык рисунка</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>Как интерфейс</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Обычное</translation>
    </message>
    <message>
        <source>Reduced: what shows you a place stands still instead of beating.</source>
        <translation>Меньше движения: рамка, которая показывает место, не пульсирует.</translation>
    </message>
    <message>
        <source>One window for all files</source>
        <translation>Одно окно для всех файлов</translation>
    </message>
    <message>
        <source>A file that is opened from outside comes into the window that is open already.</source>
        <translation>Файл, открытый извне, появляется в уже открытом окне.</translation>
    </message>
    <message>
        <source>Keep the version before the last save</source>
        <translation>Сохранять предыдущую версию файла</translation>
    </message>
    <message>
        <source>Saving keeps the old file beside the new one, as NAME.bak.</source>
        <translation>При сохранении старый файл остаётся рядом с новым под именем ИМЯ.bak.</translation>
    </message>
</context>
<context>
    <name>portolan::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln раздел</numerusform>
            <numerusform>%Ln раздела</numerusform>
            <numerusform>%Ln разделов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::HistoryPanel</name>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>%1 – saved</source>
        <translation>%1 – сохранено</translation>
    </message>
    <message>
        <source>%1, the present state</source>
        <translation>%1, текущее состояние</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, отменено</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>Every step that you take is listed here; a click goes back to it.</source>
        <translation>Здесь появится каждый ваш шаг; щелчок по нему возвращает к этому состоянию.</translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message>
        <source>Untitled</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Открыть п&amp;ример</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Н&amp;едавние файлы</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Copy flow table</source>
        <translation>&amp;Копировать таблицу потоков</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Delete the selected nodes (Del)</source>
        <translation>Удалить выделенные узлы (Del)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Снять в&amp;ыделение</translation>
    </message>
    <message>
        <source>Arrange a&amp;utomatically</source>
        <translation>Расположить &amp;автоматически</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Исходный размер</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>По размеру &amp;окна</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Показать &amp;выделенное</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Панели</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Drawing language</source>
        <translation>Язык &amp;рисунка</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>Как интерфейс</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation>О &amp;программе</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>О &amp;Qt</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Палитра</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Сохранить изменения в «%1»?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Без сохранения они пропадут.</translation>
    </message>
    <message>
        <source>New topology</source>
        <translation>Новая топология</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Не удалось открыть %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Portolan topologies (*.portolan);;All files (*)</source>
        <translation>Топологии Portolan (*.portolan);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 was not saved. What the file held before is unchanged.</source>
        <translation>Файл %1 не сохранён. Прежнее содержимое файла не изменилось.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Portolan topologies (*.portolan)</source>
        <translation>Топологии Portolan (*.portolan)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>Organisation&apos;s port &amp;rules…</source>
        <translation>Правила портов &amp;организации…</translation>
    </message>
    <message>
        <source>The organisation&apos;s port rules in %1 were not read; the port reference stands alone.</source>
        <translation>Правила портов организации из %1 не прочитаны; действует только справочник портов.</translation>
    </message>
    <message>
        <source>Port &amp;reference</source>
        <translation>&amp;Справочник портов</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>What else is needed</source>
        <translation>Что ещё нужно</translation>
    </message>
    <message>
        <source>Fold groups automatically</source>
        <translation>Автоматическое сворачивание групп</translation>
    </message>
    <message>
        <source>Partners of one kind are drawn as one card from this number on (0: never):</source>
        <translation>Начиная с этого числа партнёры одного вида показываются одной карточкой (0 – никогда):</translation>
    </message>
    <message>
        <source>Fold groups automatically fro&amp;m…</source>
        <translation>&amp;Сворачивать группы автоматически с…</translation>
    </message>
    <message>
        <source>Fold all &amp;groups</source>
        <translation>С&amp;вернуть все группы</translation>
    </message>
    <message>
        <source>O&amp;pen all groups</source>
        <translation>&amp;Раскрыть все группы</translation>
    </message>
    <message>
        <source>Next o&amp;verlap</source>
        <translation>Следующее на&amp;ложение</translation>
    </message>
    <message>
        <source>Overvie&amp;w map</source>
        <translation>&amp;Обзорная карта</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Клавиатура и мышь</translation>
    </message>
    <message>
        <source>Page set-&amp;up…</source>
        <translation>Пара&amp;метры страницы…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Пред&amp;варительный просмотр…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Начальная с&amp;траница</translation>
    </message>
    <message>
        <source>Previous ov&amp;erlap</source>
        <translation>Пр&amp;едыдущее наложение</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Первые шаги</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Глоссарий</translation>
    </message>
    <message>
        <source>The palette</source>
        <translation>Палитра</translation>
    </message>
    <message>
        <source>Everything that can stand on the canvas, by zone. Drag a card over, or double-click it. Begin with an Edge pool.</source>
        <translation>Всё, что можно поставить на холст, по зонам. Перетащите карточку или дважды щёлкните её. Начните с пограничного пула.</translation>
    </message>
    <message>
        <source>The canvas</source>
        <translation>Холст</translation>
    </message>
    <message>
        <source>Internet, perimeter and internal network, with a firewall between each. You put the cards; the arrows follow by themselves.</source>
        <translation>Интернет, сеть периметра и внутренняя сеть, а между ними брандмауэры. Вы ставите карточки, стрелки появляются сами.</translation>
    </message>
    <message>
        <source>An arrow</source>
        <translation>Стрелка</translation>
    </message>
    <message>
        <source>One flow: it starts where the connection is opened, and the label on the firewall is the port to open. Click it to see why it is there.</source>
        <translation>Один поток: он начинается там, где открывается соединение, а подпись на брандмауэре – порт, который нужно открыть. Щёлкните, чтобы узнать, зачем он нужен.</translation>
    </message>
    <message>
        <source>The table of flows</source>
        <translation>Таблица потоков</translation>
    </message>
    <message>
        <source>The same flows as rows, with the same numbers. Select a row, and its arrow lights up.</source>
        <translation>Те же потоки строками, под теми же номерами. Выделите строку, и её стрелка подсветится.</translation>
    </message>
    <message>
        <source>What contradicts the documented rules or is likely to be a mistake. What one click can mend has a button for it.</source>
        <translation>Что противоречит документированным правилам или похоже на ошибку. Если хватает одного щелчка, есть кнопка, которая исправляет.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Picture and tables for the people who open the ports, in English, in Russian or in both. The manual (F1) tells the rest.</source>
        <translation>Рисунок и таблицы для тех, кто открывает порты: на русском, на английском или на обоих языках. Остальное расскажет руководство (F1).</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (только чтение)</translation>
    </message>
    <message>
        <source>Reloa&amp;d from disk</source>
        <translation>Перечитать с &amp;диска</translation>
    </message>
    <message>
        <source>&amp;Compare with the file on disk…</source>
        <translation>Сравнить с &amp;файлом на диске…</translation>
    </message>
    <message>
        <source>&amp;Keep the version before the last save</source>
        <translation>Сохранять предыду&amp;щую версию файла</translation>
    </message>
    <message>
        <source>Saving keeps the old file beside the new one, as NAME.bak</source>
        <translation>При сохранении прежний файл остаётся рядом с новым под именем ИМЯ.bak</translation>
    </message>
    <message>
        <source>The recovery copy</source>
        <translation>Копия для восстановления</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Скрыть сообщение</translation>
    </message>
    <message>
        <source>No recovery copy can be kept in %1 (%2). Save often: after a crash what is unsaved would be lost.</source>
        <translation>Не удаётся вести копию для восстановления в %1 (%2). Сохраняйте чаще: после сбоя несохранённое пропадёт.</translation>
    </message>
    <message>
        <source>There is no unsaved work to recover.</source>
        <translation>Несохранённой работы, которую можно восстановить, нет.</translation>
    </message>
    <message>
        <source>Open there since %1.</source>
        <translation>Открыт там с %1.</translation>
    </message>
    <message>
        <source>Open there since %1, in process %2 (%3) on %4.</source>
        <translation>Открыт там с %1, процесс %2 (%3) на компьютере %4.</translation>
    </message>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>Файл «%1» открыт в другом окне.</translation>
    </message>
    <message>
        <source>Opened read-only here, changes can be saved under another name.</source>
        <translation>Если открыть его здесь только для чтения, изменения можно сохранить под другим именем.</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Открыть только для &amp;чтения</translation>
    </message>
    <message>
        <source>“%1” is open in another window and was not saved from here.</source>
        <translation>Файл «%1» открыт в другом окне и отсюда не сохранён.</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>Сохраните под другим именем.</translation>
    </message>
    <message>
        <source>Another program changed “%1” on disk. Write over it?</source>
        <translation>Файл «%1» на диске изменила другая программа. Заменить его?</translation>
    </message>
    <message>
        <source>What it holds now is kept beside it as %1.</source>
        <translation>То, что в нём сейчас, останется рядом в файле %1.</translation>
    </message>
    <message>
        <source>What it holds now is lost then.</source>
        <translation>То, что в нём сейчас, пропадёт.</translation>
    </message>
    <message>
        <source>&amp;Write over it</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Сравнить…</translation>
    </message>
    <message>
        <source>The version before cannot be kept as %1.</source>
        <translation>Предыдущую версию не удаётся сохранить в файле %1.</translation>
    </message>
    <message>
        <source>&amp;Save without it</source>
        <translation>&amp;Сохранить без неё</translation>
    </message>
    <message>
        <source>Reload “%1” and lose the changes made here?</source>
        <translation>Перечитать «%1» и потерять сделанные здесь изменения?</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Перечитать</translation>
    </message>
    <message>
        <source>What this window has, compared with the file on disk:</source>
        <translation>Что в этом окне по сравнению с файлом на диске:</translation>
    </message>
    <message>
        <source>Recover unsaved &amp;work…</source>
        <translation>Восста&amp;новить несохранённую работу…</translation>
    </message>
    <message>
        <source>Select all of a &amp;kind</source>
        <translation>Выделить все одного в&amp;ида</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Обратить выделение</translation>
    </message>
    <message>
        <source>Ali&amp;gn</source>
        <translation>Вы&amp;ровнять</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>По &amp;левому краю</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>По &amp;центру</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>По &amp;правому краю</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>По &amp;верхнему краю</translation>
    </message>
    <message>
        <source>&amp;Middle</source>
        <translation>По &amp;середине</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>По &amp;нижнему краю</translation>
    </message>
    <message>
        <source>Distribut&amp;e</source>
        <translation>Распредели&amp;ть</translation>
    </message>
    <message>
        <source>&amp;Horizontally</source>
        <translation>По &amp;горизонтали</translation>
    </message>
    <message>
        <source>&amp;Vertically</source>
        <translation>По &amp;вертикали</translation>
    </message>
    <message>
        <source>&amp;Lock in place</source>
        <translation>&amp;Закрепить на месте</translation>
    </message>
    <message>
        <source>Nothing moves the selected cards: no drag, no key, no arranging</source>
        <translation>Выделенные карточки ничто не сдвинет: ни мышь, ни клавиши, ни расстановка</translation>
    </message>
    <message>
        <source>Snap to g&amp;rid</source>
        <translation>Привязка к &amp;сетке</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Копировать ка&amp;к</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)</source>
        <translation>&amp;Рисунок (PNG)</translation>
    </message>
    <message>
        <source>Picture to &amp;edit (SVG)</source>
        <translation>Рисунок для &amp;правки (SVG)</translation>
    </message>
    <message>
        <source>&amp;Table for mail and documents (HTML)</source>
        <translation>&amp;Таблица для писем и документов (HTML)</translation>
    </message>
    <message>
        <source>Table as text with ta&amp;bs (TSV)</source>
        <translation>Таблица текстом с та&amp;буляцией (TSV)</translation>
    </message>
    <message>
        <source>Cut the selected nodes (Ctrl+X)</source>
        <translation>Вырезать выделенные узлы (Ctrl+X)</translation>
    </message>
    <message>
        <source>Copy the selected nodes, or the rows of the selected flows (Ctrl+C)</source>
        <translation>Копировать выделенные узлы или строки выделенных потоков (Ctrl+C)</translation>
    </message>
    <message>
        <source>Paste copied nodes (Ctrl+V)</source>
        <translation>Вставить скопированные узлы (Ctrl+V)</translation>
    </message>
    <message>
        <source>What is selected, or everything where nothing is</source>
        <translation>То, что выделено, а если не выделено ничего – всё</translation>
    </message>
    <message>
        <source>Add &amp;partners…</source>
        <translation>Добавить &amp;партнёров…</translation>
    </message>
    <message>
        <source>Add many partners at once, from a list</source>
        <translation>Добавить сразу много партнёров из списка</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Создать по &amp;шаблону…</translation>
    </message>
    <message>
        <source>&amp;Bilingual table</source>
        <translation>&amp;Двуязычная таблица</translation>
    </message>
    <message>
        <source>Both languages side by side in the table of flows, where it has words</source>
        <translation>Оба языка рядом в таблице потоков, там, где в ней слова</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти п&amp;редыдущее</translation>
    </message>
    <message>
        <source>Fi&amp;lter flows</source>
        <translation>&amp;Фильтр потоков</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Переи&amp;меновать</translation>
    </message>
    <message>
        <source>Undo &amp;history</source>
        <translation>Ис&amp;тория изменений</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find u&amp;sages…</source>
        <translation>Где &amp;используется…</translation>
    </message>
    <message>
        <source>Flows as te&amp;xt…</source>
        <translation>Потоки &amp;текстом…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>С&amp;ледующая область</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>Файл %1 не записан.</translation>
    </message>
    <message>
        <source>The export was cancelled, nothing was written: %1</source>
        <translation>Экспорт отменён, файл не записан: %1</translation>
    </message>
    <message>
        <source>An export is still being written: %1</source>
        <translation>Экспорт ещё не закончен: %1</translation>
    </message>
    <message>
        <source>&amp;Finish it, then close</source>
        <translation>&amp;Дождаться и закрыть</translation>
    </message>
    <message>
        <source>Close &amp;without it</source>
        <translation>Закрыть &amp;без него</translation>
    </message>
    <message>
        <source>&amp;Reopen the last files at the start</source>
        <translation>От&amp;крывать последние файлы при запуске</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Напечатано: %1</translation>
    </message>
    <message>
        <source>Printing was cancelled, nothing was printed: %1</source>
        <translation>Печать отменена, ничего не напечатано: %1</translation>
    </message>
    <message>
        <source>The printer does not take the pages: %1</source>
        <translation>Принтер не принимает страницы: %1</translation>
    </message>
    <message>
        <source>Pages are still being printed: %1</source>
        <translation>Ещё печатаются страницы: %1</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Не открыт: %1</translation>
    </message>
    <message>
        <source>Comparing with the file on disk…</source>
        <translation>Сравнение с файлом на диске…</translation>
    </message>
    <message>
        <source>A whole number; 0 folds nothing</source>
        <translation>Целое число; 0 – ничего не сворачивать</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln поток</numerusform>
            <numerusform>%Ln потока</numerusform>
            <numerusform>%Ln потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flow(s)</source>
        <translation>
            <numerusform>%1 из %Ln потока</numerusform>
            <numerusform>%1 из %Ln потоков</numerusform>
            <numerusform>%1 из %Ln потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln замечание</numerusform>
            <numerusform>%Ln замечания</numerusform>
            <numerusform>%Ln замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovery copy(ies) cannot be read. Kept aside: %1</source>
        <translation>
            <numerusform>%Ln копия для восстановления не читается. Отложена: %1</numerusform>
            <numerusform>%Ln копии для восстановления не читаются. Отложены: %1</numerusform>
            <numerusform>%Ln копий для восстановления не читаются. Отложены: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s) added</source>
        <translation>
            <numerusform>Добавлен %Ln партнёр</numerusform>
            <numerusform>Добавлено %Ln партнёра</numerusform>
            <numerusform>Добавлено %Ln партнёров</numerusform>
        </translation>
    </message>
    <message>
        <source>O&amp;wn flow…</source>
        <translation>&amp;Собственный поток…</translation>
    </message>
    <message>
        <source>Add a flow that follows from no rule, between the selected nodes</source>
        <translation>Добавить поток, который не следует ни из какого правила, между выделенными узлами</translation>
    </message>
</context>
<context>
    <name>portolan::Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>Обзор схемы</translation>
    </message>
    <message>
        <source>The frame is what the window shows. Arrow keys move it, plus and minus zoom.</source>
        <translation>Рамка – то, что показывает окно. Клавиши со стрелками двигают её, плюс и минус меняют масштаб.</translation>
    </message>
    <message>
        <source>Drag the frame to move through the diagram; the wheel zooms</source>
        <translation>Двигайте рамку, чтобы перемещаться по схеме; колесо меняет масштаб</translation>
    </message>
</context>
<context>
    <name>portolan::NoticeBar</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 вместо %2</translation>
    </message>
    <message>
        <source>no flow differs</source>
        <translation>потоки не изменились</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What the last step did to the flows</source>
        <translation>Что последнее действие сделало с потоками</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What differs between the two products</source>
        <translation>Чем отличаются два продукта</translation>
    </message>
    <message>
        <source>Take the step back, or make it again</source>
        <translation>Отменить действие или повторить его</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Скрыть сообщение</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) closed</source>
        <translation>
            <numerusform>%Ln поток закрыт</numerusform>
            <numerusform>%Ln потока закрыто</numerusform>
            <numerusform>%Ln потоков закрыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) opened</source>
        <translation>
            <numerusform>%Ln поток открыт</numerusform>
            <numerusform>%Ln потока открыто</numerusform>
            <numerusform>%Ln потоков открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) changed</source>
        <translation>
            <numerusform>%Ln поток изменён</numerusform>
            <numerusform>%Ln потока изменено</numerusform>
            <numerusform>%Ln потоков изменено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::OpeningNotice</name>
    <message>
        <source>Opening %1…</source>
        <translation>Открывается %1…</translation>
    </message>
    <message>
        <source>A file is being read</source>
        <translation>Читается файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Отменить открытие</translation>
    </message>
    <message>
        <source>What is open stays open</source>
        <translation>То, что открыто, останется открытым</translation>
    </message>
</context>
<context>
    <name>portolan::OrganisationDialog</name>
    <message>
        <source>Organisation&apos;s port rules</source>
        <translation>Правила портов организации</translation>
    </message>
    <message>
        <source>Rules and documents of your own organisation, from one JSON file, stand beside those of the port reference: their flows are derived, drawn and exported like all others.</source>
        <translation>Правила и документы вашей организации из одного файла JSON дополняют справочник портов: их потоки выводятся, рисуются и экспортируются наравне с остальными.</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Что не так с файлом</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Work with the port reference alone; the file stays where it is</source>
        <translation>Работать только со справочником портов; сам файл останется на месте</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Файлы JSON (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>No file: the port reference stands alone.</source>
        <translation>Файла нет: действует только справочник портов.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Прочитано: %1</translation>
    </message>
    <message>
        <source>%1 was not read; what held before holds on.</source>
        <translation>%1 не прочитан; действует то же, что и раньше.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln правило</numerusform>
            <numerusform>%Ln правила</numerusform>
            <numerusform>%Ln правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln противоречие</numerusform>
            <numerusform>%Ln противоречия</numerusform>
            <numerusform>%Ln противоречий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::PageSetupDialog</name>
    <message>
        <source>Page set-up</source>
        <translation>Параметры страницы</translation>
    </message>
    <message>
        <source>The sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation>По размеру рисунка</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 mm)</source>
        <translation>%1 (%2 × %3 мм)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Левое поле</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Верхнее поле</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Правое поле</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Нижнее поле</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>Бумага:</translation>
    </message>
    <message>
        <source>Orientation:</source>
        <translation>Ориентация:</translation>
    </message>
    <message>
        <source>Margins left, right:</source>
        <translation>Поля слева, справа:</translation>
    </message>
    <message>
        <source>Margins top, bottom:</source>
        <translation>Поля сверху, снизу:</translation>
    </message>
    <message>
        <source>One sheet while texts stay legible</source>
        <translation>Один лист, пока текст читается</translation>
    </message>
    <message>
        <source>Tiles at a scale</source>
        <translation>Сетка листов в масштабе</translation>
    </message>
    <message>
        <source>as texts need</source>
        <translation>чтобы текст читался</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Drawing:</source>
        <translation>Рисунок:</translation>
    </message>
    <message>
        <source>Scale:</source>
        <translation>Масштаб:</translation>
    </message>
    <message>
        <source>Overlap of tiles:</source>
        <translation>Перекрытие листов:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>имя файла</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Основная надпись</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Условные обозначения</translation>
    </message>
    <message>
        <source>Header, left</source>
        <translation>Верхний колонтитул слева</translation>
    </message>
    <message>
        <source>Header, middle</source>
        <translation>Верхний колонтитул посередине</translation>
    </message>
    <message>
        <source>Header, right</source>
        <translation>Верхний колонтитул справа</translation>
    </message>
    <message>
        <source>Footer, left</source>
        <translation>Нижний колонтитул слева</translation>
    </message>
    <message>
        <source>Footer, middle</source>
        <translation>Нижний колонтитул посередине</translation>
    </message>
    <message>
        <source>Footer, right</source>
        <translation>Нижний колонтитул справа</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Показывать:</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Верхний колонтитул:</translation>
    </message>
    <message>
        <source>Footer:</source>
        <translation>Нижний колонтитул:</translation>
    </message>
    <message>
        <source>scale %1 %</source>
        <translation>масштаб %1 %</translation>
    </message>
    <message>
        <source>smallest text %1 pt</source>
        <translation>самый мелкий текст %1 пт</translation>
    </message>
    <message>
        <source>Texts below %1 pt are hard to read on paper.</source>
        <translation>Текст мельче %1 пт на бумаге читается с трудом.</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>лист</translation>
    </message>
    <message>
        <source>In millimetres, from 0 to %1</source>
        <translation>В миллиметрах, от 0 до %1</translation>
    </message>
    <message>
        <source>In per cent; the lowest value means as large as the texts need</source>
        <translation>В процентах; наименьшее значение – сколько нужно для надписей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln лист</numerusform>
            <numerusform>%Ln листа</numerusform>
            <numerusform>%Ln листов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::PalettePanel</name>
    <message>
        <source>Palette</source>
        <translation>Палитра</translation>
    </message>
    <message>
        <source>Drag to the canvas, or press Enter to add</source>
        <translation>Перетащите на холст или нажмите Enter, чтобы добавить</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Интернет</translation>
    </message>
    <message>
        <source>Perimeter network</source>
        <translation>Сеть периметра</translation>
    </message>
    <message>
        <source>Internal network</source>
        <translation>Внутренняя сеть</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>%1: drag to the canvas, or double-click to add</source>
        <translation>%1: перетащите на холст или дважды щёлкните, чтобы добавить</translation>
    </message>
</context>
<context>
    <name>portolan::PanelMenu</name>
    <message>
        <source>Move and si&amp;ze a panel</source>
        <translation>Место и ра&amp;змер панели</translation>
    </message>
    <message>
        <source>To the &amp;left side</source>
        <translation>На &amp;левую сторону</translation>
    </message>
    <message>
        <source>To the &amp;right side</source>
        <translation>На &amp;правую сторону</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>На&amp;верх</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Back into the window</source>
        <translation>Вернуть в &amp;окно</translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation>&amp;Открепить</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Шире</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Уже</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>L&amp;ower</source>
        <translation>Ни&amp;же</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>No panel is open</source>
        <translation>Ни одна панель не открыта</translation>
    </message>
</context>
<context>
    <name>portolan::PartnersDialog</name>
    <message>
        <source>Add partners</source>
        <translation>Добавление партнёров</translation>
    </message>
    <message>
        <source>One partner a line: its domain, and in any order the name of its server, its product, its addresses, a name. Cells stand apart by tab, semicolon, comma or space; a first line with headings is understood; lines that begin with # are left out.</source>
        <translation>Один партнёр в строке: его домен и в любом порядке имя его сервера, продукт, адреса, название. Ячейки разделяются табуляцией, точкой с запятой, запятой или пробелом; первая строка с заголовками распознаётся; строки, начинающиеся с #, пропускаются.</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Из файла…</translation>
    </message>
    <message>
        <source>What a line is that does not say it; the table can change single rows</source>
        <translation>Чем считать строку, в которой вид не указан; в таблице можно изменить отдельные строки</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Список:</translation>
    </message>
    <message>
        <source>&amp;Kind of partner:</source>
        <translation>&amp;Вид партнёра:</translation>
    </message>
    <message>
        <source>&amp;Understood:</source>
        <translation>&amp;Распознано:</translation>
    </message>
    <message>
        <source>What was understood of the list</source>
        <translation>Что распознано в списке</translation>
    </message>
    <message>
        <source>List of partners</source>
        <translation>Список партнёров</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Списки (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>Читать пока нечего.</translation>
    </message>
    <message>
        <source>the list is too long and was cut</source>
        <translation>список слишком длинный и был обрезан</translation>
    </message>
    <message>
        <source>The partners were not added.</source>
        <translation>Партнёры не добавлены.</translation>
    </message>
    <message>
        <source>One partner a line, its cells apart by tab, semicolon, comma or space</source>
        <translation>По одному партнёру в строке; ячейки разделяются табуляцией, точкой с запятой, запятой или пробелом</translation>
    </message>
    <message>
        <source>Space takes a row or leaves it out, F2 changes its kind</source>
        <translation>Пробел берёт или пропускает строку, F2 меняет её вид</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln partner(s)</source>
        <translation>
            <numerusform>&amp;Добавить %Ln партнёра</numerusform>
            <numerusform>&amp;Добавить %Ln партнёров</numerusform>
            <numerusform>&amp;Добавить %Ln партнёров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read</source>
        <translation>
            <numerusform>Прочитана %Ln строка</numerusform>
            <numerusform>Прочитано %Ln строки</numerusform>
            <numerusform>Прочитано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>%Ln с ошибкой</numerusform>
            <numerusform>%Ln с ошибкой</numerusform>
            <numerusform>%Ln с ошибкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln уже есть</numerusform>
            <numerusform>%Ln уже есть</numerusform>
            <numerusform>%Ln уже есть</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::PartnersModel</name>
    <message>
        <source>understood</source>
        <translation>распознано</translation>
    </message>
    <message>
        <source>Line %1, is added</source>
        <translation>Строка %1, добавляется</translation>
    </message>
    <message>
        <source>Line %1, is not added</source>
        <translation>Строка %1, не добавляется</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Что распознано</translation>
    </message>
</context>
<context>
    <name>portolan::PlanPreview</name>
    <message>
        <source>Preview</source>
        <translation>Предварительный вид</translation>
    </message>
</context>
<context>
    <name>portolan::PrintJob</name>
    <message>
        <source>The diagram is not printed.</source>
        <translation>Схема не напечатана.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>На этом компьютере не настроен ни один принтер.</translation>
    </message>
    <message>
        <source>The same pages can be saved as a PDF and printed elsewhere.</source>
        <translation>Те же страницы можно сохранить в PDF и напечатать в другом месте.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Сохранить в &amp;PDF…</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>Принтер не принимает страницы.</translation>
    </message>
    <message>
        <source>topology</source>
        <translation>топология</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>Файл %1 не записан.</translation>
    </message>
    <message>
        <source>Putting the drawing on paper…</source>
        <translation>Схема раскладывается по листам…</translation>
    </message>
</context>
<context>
    <name>portolan::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>По ширине страницы</translation>
    </message>
    <message>
        <source>Page set-up…</source>
        <translation>Параметры страницы…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The number of the page that is shown</source>
        <translation>Номер показанной страницы</translation>
    </message>
</context>
<context>
    <name>portolan::QtPartNames</name>
    <message>
        <source>Panels in one place</source>
        <translation>Панели на одном месте</translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation>Вкладки левее</translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation>Вкладки правее</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Другие инструменты</translation>
    </message>
    <message>
        <source>Close the panel “%1”</source>
        <translation>Закрыть панель «%1»</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>View › Panels brings it back</source>
        <translation>Вернуть её можно через «Вид › Панели»</translation>
    </message>
    <message>
        <source>Put the panel “%1” back into the window</source>
        <translation>Вернуть панель «%1» в окно</translation>
    </message>
    <message>
        <source>Detach the panel “%1”</source>
        <translation>Открепить панель «%1»</translation>
    </message>
    <message>
        <source>It goes back to where it was</source>
        <translation>Она вернётся на прежнее место</translation>
    </message>
    <message>
        <source>It becomes a window of its own</source>
        <translation>Она станет отдельным окном</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <translation>Вернуть в окно</translation>
    </message>
    <message>
        <source>Detach the panel</source>
        <translation>Открепить панель</translation>
    </message>
</context>
<context>
    <name>portolan::ReadingField</name>
    <message>
        <source>As recommended: %1</source>
        <translation>Как рекомендуется: %1</translation>
    </message>
    <message>
        <source>Side %1: %2</source>
        <translation>Сторона %1: %2</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <translation>Решение по %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::RecoveryDialog</name>
    <message>
        <source>Recover unsaved work</source>
        <translation>Восстановление несохранённой работы</translation>
    </message>
    <message>
        <source>The program ended before this work was saved. Restoring opens it as unsaved; no file is changed until you save.</source>
        <translation>Программа завершилась раньше, чем эта работа была сохранена. Восстановленное откроется как несохранённое; ни один файл не изменится, пока вы не сохраните.</translation>
    </message>
    <message>
        <source>Unsaved work that was found</source>
        <translation>Найденная несохранённая работа</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Топология</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>Что содержит копия</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>Спросить снова при следующем запуске</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>не сохранялась</translation>
    </message>
    <message>
        <source>Last edited: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>This topology was never saved to a file.</source>
        <translation>Эта топология ни разу не сохранялась в файл.</translation>
    </message>
    <message>
        <source>The file is gone: the copy is all that is left.</source>
        <translation>Файла больше нет: осталась только эта копия.</translation>
    </message>
    <message>
        <source>The copy holds:</source>
        <translation>Копия содержит:</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since: before saving over it the program asks.</source>
        <translation>С тех пор файл изменил кто-то другой: перед его заменой программа спросит.</translation>
    </message>
    <message>
        <source>The file on disk cannot be read: %1</source>
        <translation>Файл на диске не читается: %1</translation>
    </message>
    <message>
        <source>Compared with the file as it is on disk now:</source>
        <translation>По сравнению с файлом, каков он на диске сейчас:</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1”?</source>
        <translation>Удалить несохранённую работу над «%1»?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Вернуть её будет нельзя.</translation>
    </message>
    <message>
        <source>Looking what the copy holds…</source>
        <translation>Проверяется содержимое копии…</translation>
    </message>
    <message>
        <source>Enter restores it; below stands what differs</source>
        <translation>Enter восстанавливает; что отличается, сказано ниже</translation>
    </message>
</context>
<context>
    <name>portolan::ReferenceModel</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>Rule of this program</source>
        <translation>Правило этой программы</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Source (opens)</source>
        <translation>Источник (открывает)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>portolan::ReferenceWindow</name>
    <message>
        <source>All products</source>
        <translation>Все продукты</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Rules and all documents</source>
        <translation>Правила и все документы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Rules of this program</source>
        <translation>Правила этой программы</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Все роли</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>Все порты</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>All protocols</source>
        <translation>Все протоколы</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>TCP and UDP</source>
        <translation>TCP и UDP</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Port reference</source>
        <translation>Справочник портов</translation>
    </message>
    <message>
        <source>Search in both languages: 5061, federation, firewall</source>
        <translation>Поиск на обоих языках: 5061, федерация, firewall</translation>
    </message>
    <message>
        <source>Search the port reference</source>
        <translation>Поиск в справочнике портов</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Rules and documented rows</source>
        <translation>Правила и строки документов</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Nothing in the port reference matches. Try fewer words, or show everything again.</source>
        <translation>В справочнике портов ничего не найдено. Попробуйте меньше слов или покажите всё.</translation>
    </message>
    <message>
        <source>Enter selects the flows that come from the row</source>
        <translation>Enter выделяет потоки, которые следуют из строки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 из %Ln записи</numerusform>
            <numerusform>%1 из %Ln записей</numerusform>
            <numerusform>%1 из %Ln записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::SettingsDialog</name>
    <message>
        <source>Set every page back to what the program begins with?</source>
        <translation>Вернуть все страницы к исходному?</translation>
    </message>
    <message>
        <source>Cancel in the settings still gives everything back.</source>
        <translation>Кнопка «Отмена» в настройках ещё вернёт всё, как было.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Сбросить всё</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Reset &amp;page</source>
        <translation>Сбросить страни&amp;цу</translation>
    </message>
    <message>
        <source>What this page holds is again as the program begins with</source>
        <translation>Всё на этой странице становится таким, как при первом запуске</translation>
    </message>
    <message>
        <source>The same for every page</source>
        <translation>То же на всех страницах</translation>
    </message>
    <message>
        <source>The page that is chosen stands beside it</source>
        <translation>Выбранная страница показана рядом</translation>
    </message>
    <message>
        <source>Reset all pa&amp;ges…</source>
        <translation>Сбросить &amp;все страницы…</translation>
    </message>
</context>
<context>
    <name>portolan::SettingsPage</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Целое число от %1 до %2</translation>
    </message>
</context>
<context>
    <name>portolan::SetupModel</name>
    <message>
        <source>may be left out</source>
        <translation>можно опустить</translation>
    </message>
</context>
<context>
    <name>portolan::SetupPanel</name>
    <message>
        <source>DNS records</source>
        <translation>Записи DNS</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Cmdlets</source>
        <translation>Командлеты</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the whole table</source>
        <translation>Копировать выбранные строки или всю таблицу</translation>
    </message>
    <message>
        <source>Save as .ps1…</source>
        <translation>Сохранить как .ps1…</translation>
    </message>
    <message>
        <source>Nothing yet. DNS records, certificates and cmdlets follow from what stands on the canvas: add an Edge pool or a reverse proxy.</source>
        <translation>Пока ничего. Записи DNS, сертификаты и командлеты следуют из того, что стоит на холсте: добавьте пограничный пул или обратный прокси-сервер.</translation>
    </message>
    <message>
        <source>Enter SIP domains</source>
        <translation>Указать домены SIP</translation>
    </message>
    <message>
        <source>Show the property</source>
        <translation>Показать свойство</translation>
    </message>
    <message>
        <source>cmdlets</source>
        <translation>командлеты</translation>
    </message>
    <message>
        <source>Save the cmdlets</source>
        <translation>Сохранение командлетов</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Сценарии PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>Файл %1 не записан.</translation>
    </message>
    <message>
        <source>What else is needed</source>
        <translation>Что ещё нужно</translation>
    </message>
    <message>
        <source>Enter shows on the drawing what a row belongs to</source>
        <translation>Enter показывает на схеме, к чему относится строка</translation>
    </message>
    <message>
        <source>To be read and copied; it cannot be changed here</source>
        <translation>Для чтения и копирования; изменить здесь нельзя</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more remark(s))</source>
        <translation>
            <numerusform>%1 (и ещё %Ln примечание)</numerusform>
            <numerusform>%1 (и ещё %Ln примечания)</numerusform>
            <numerusform>%1 (и ещё %Ln примечаний)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::Shortcuts</name>
    <message>
        <source>On the diagram</source>
        <translation>На схеме</translation>
    </message>
    <message>
        <source>next or previous card, note or flow</source>
        <translation>следующая или предыдущая карточка, заметка или поток</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + клавиши со стрелками</translation>
    </message>
    <message>
        <source>to the nearest card in that direction</source>
        <translation>к ближайшей карточке в этом направлении</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Влево, Alt+Вправо</translation>
    </message>
    <message>
        <source>along a flow to its source or destination; from a card to the first flow that arrives or leaves</source>
        <translation>вдоль потока к его источнику или назначению; от карточки – к первому входящему или исходящему потоку</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Вверх, Alt+Вниз</translation>
    </message>
    <message>
        <source>previous or next flow of the card</source>
        <translation>предыдущий или следующий поток карточки</translation>
    </message>
    <message>
        <source>properties of the card, row of the flow in the table</source>
        <translation>свойства карточки, строка потока в таблице</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Клавиши со стрелками</translation>
    </message>
    <message>
        <source>Space + drag, middle button</source>
        <translation>Пробел и перетаскивание, средняя кнопка</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>передвинуть изображение</translation>
    </message>
    <message>
        <source>Ctrl + wheel, two fingers</source>
        <translation>Ctrl + колесо, два пальца</translation>
    </message>
    <message>
        <source>zoom around the pointer</source>
        <translation>масштаб вокруг указателя</translation>
    </message>
    <message>
        <source>zoom in, zoom out</source>
        <translation>крупнее, мельче</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt при перетаскивании</translation>
    </message>
    <message>
        <source>delete the selected nodes</source>
        <translation>удалить выделенные узлы</translation>
    </message>
    <message>
        <source>give up a drag, select nothing</source>
        <translation>отменить перетаскивание, снять выделение</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Клавиатура и мышь</translation>
    </message>
    <message>
        <source>In lists and windows</source>
        <translation>В списках и окнах</translation>
    </message>
    <message>
        <source>mend the selected finding</source>
        <translation>исправить выделенное замечание</translation>
    </message>
    <message>
        <source>empty the search; close the window</source>
        <translation>очистить поиск; закрыть окно</translation>
    </message>
    <message>
        <source>the manual about what has the focus</source>
        <translation>руководство о том, что в фокусе</translation>
    </message>
    <message>
        <source>move the selected cards (with Shift ten times as far; on a grid from line to line), else the view</source>
        <translation>сдвинуть выделенные карточки (с Shift – вдесятеро дальше; с сеткой – от линии к линии), иначе вид</translation>
    </message>
    <message>
        <source>without snapping to other cards or to the grid</source>
        <translation>без привязки к другим карточкам и к сетке</translation>
    </message>
    <message>
        <source>Double click on a name or note</source>
        <translation>Двойной щелчок по имени или заметке</translation>
    </message>
    <message>
        <source>edit the text in its place: Enter takes it, Esc drops it</source>
        <translation>изменить текст на месте: Enter – принять, Esc – отказаться</translation>
    </message>
    <message>
        <source>first or last card or flow</source>
        <translation>первая или последняя карточка или поток</translation>
    </message>
    <message>
        <source>add what has the focus to the selection, or take it out</source>
        <translation>добавить к выделению то, на чём стоит фокус, или убрать из него</translation>
    </message>
    <message>
        <source>Alt+Shift + arrow keys</source>
        <translation>Alt+Shift + клавиши со стрелками</translation>
    </message>
    <message>
        <source>to the nearest card in that direction, which joins the selection</source>
        <translation>к ближайшей карточке в ту сторону с добавлением её к выделению</translation>
    </message>
    <message>
        <source>scroll the view (with Shift sideways)</source>
        <translation>прокрутить вид (с Shift – вбок)</translation>
    </message>
    <message>
        <source>the menu of what is selected, at its place</source>
        <translation>меню того, что выделено, на его месте</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Alt+Shift+Right</source>
        <translation>Alt+Shift+Влево, Alt+Shift+Вправо</translation>
    </message>
    <message>
        <source>in a table: the column of the current cell narrower or wider</source>
        <translation>в таблице: столбец текущей ячейки уже или шире</translation>
    </message>
    <message>
        <source>Alt+Shift+Up, Alt+Shift+Down</source>
        <translation>Alt+Shift+Вверх, Alt+Shift+Вниз</translation>
    </message>
    <message>
        <source>in a table: sort by that column, upwards or downwards</source>
        <translation>в таблице: сортировать по этому столбцу, по возрастанию или по убыванию</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+Влево, Ctrl+Shift+Вправо</translation>
    </message>
    <message>
        <source>in a table: move that column</source>
        <translation>в таблице: передвинуть этот столбец</translation>
    </message>
    <message>
        <source>Arrow keys at a divider</source>
        <translation>Стрелки на разделителе</translation>
    </message>
    <message>
        <source>move it, so that one part grows and the other shrinks</source>
        <translation>передвинуть его: одна часть растёт, другая уменьшается</translation>
    </message>
</context>
<context>
    <name>portolan::SplitterKeys</name>
    <message>
        <source>Divider</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>Передвигается стрелками</translation>
    </message>
</context>
<context>
    <name>portolan::StartPage</name>
    <message>
        <source>Which ports must be open at the edge of Lync Server and Skype for Business Server, between whom, and why.</source>
        <translation>Какие порты открыть на границе сети Lync Server и Skype для бизнеса Server, между кем и зачем.</translation>
    </message>
    <message>
        <source>New topology</source>
        <translation>Новая топология</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Open a copy of this sample</source>
        <translation>Открыть копию этого примера</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Show with a sample what is where, in a minute</source>
        <translation>За минуту показать на примере, что где находится</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Новая топология по шаблону</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
</context>
<context>
    <name>portolan::TablePage</name>
    <message>
        <source>Flow table</source>
        <translation>Таблица потоков</translation>
    </message>
    <message>
        <source>Words in &amp;both languages, in columns of their own</source>
        <translation>Слова на &amp;двух языках, в отдельных столбцах</translation>
    </message>
</context>
<context>
    <name>portolan::TemplateAssistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Новая топология по шаблону</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Servers and addresses</source>
        <translation>Серверы и адреса</translation>
    </message>
    <message>
        <source>Services and partners</source>
        <translation>Службы и партнёры</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Stands in the title of the drawing</source>
        <translation>Стоит в заголовке схемы</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>Домен SIP</translation>
    </message>
    <message>
        <source>Behind the @ of your users; names outside stand in it</source>
        <translation>Стоит после @ в адресах пользователей; в нём находятся внешние имена</translation>
    </message>
    <message>
        <source>Internal domain</source>
        <translation>Внутренний домен</translation>
    </message>
    <message>
        <source>Servers inside bear names of this domain</source>
        <translation>В этом домене стоят имена внутренних серверов</translation>
    </message>
    <message>
        <source>Names of servers</source>
        <translation>Имена серверов</translation>
    </message>
    <message>
        <source>{role} is what the server does, {n} its number, {domain} its domain</source>
        <translation>{role} — роль сервера, {n} — его номер, {domain} — его домен</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Edge Servers</source>
        <translation>Пограничные серверы</translation>
    </message>
    <message>
        <source>Front End Servers</source>
        <translation>Серверы переднего плана</translation>
    </message>
    <message>
        <source>The first address; the others count up from it within its network</source>
        <translation>Первый адрес; остальные отсчитываются от него в пределах его сети</translation>
    </message>
    <message>
        <source>Perimeter, inner side</source>
        <translation>Периметр, внутренняя сторона</translation>
    </message>
    <message>
        <source>Perimeter, outer side</source>
        <translation>Периметр, внешняя сторона</translation>
    </message>
    <message>
        <source>Public addresses (NAT)</source>
        <translation>Общедоступные адреса (NAT)</translation>
    </message>
    <message>
        <source>Servers inside</source>
        <translation>Внутренние серверы</translation>
    </message>
    <message>
        <source>&amp;Partners to begin with, one a line:</source>
        <translation>&amp;Первые партнёры, по одному в строке:</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Below stands what the layout holds</source>
        <translation>Что она содержит, сказано ниже</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Целое число от %1 до %2</translation>
    </message>
    <message>
        <source>One partner a line: its domain, its server, its addresses</source>
        <translation>По одному партнёру в строке: домен, сервер, адреса</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln узел</numerusform>
            <numerusform>%Ln узла</numerusform>
            <numerusform>%Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln поток</numerusform>
            <numerusform>%Ln потока</numerusform>
            <numerusform>%Ln потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s), shown afterwards</source>
        <translation>
            <numerusform>%Ln замечание (будет показано после создания)</numerusform>
            <numerusform>%Ln замечания (будут показаны после создания)</numerusform>
            <numerusform>%Ln замечаний (будут показаны после создания)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::TextInPlace</name>
    <message>
        <source>Enter takes the text, Esc drops it</source>
        <translation>Enter принимает текст, Esc отбрасывает</translation>
    </message>
</context>
<context>
    <name>portolan::TourBubble</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Закончить</translation>
    </message>
</context>
<context>
    <name>portolan::UsagesMenu</name>
    <message>
        <source>Find usages of %1</source>
        <translation>Найти, где используется %1</translation>
    </message>
    <message>
        <source>Find usages</source>
        <translation>Где используется</translation>
    </message>
</context>
<context>
    <name>portolan::UsagesPanel</name>
    <message>
        <source>Topology</source>
        <translation>Топология</translation>
    </message>
    <message>
        <source>Nothing in this topology uses it.</source>
        <translation>В этой топологии он нигде не используется.</translation>
    </message>
    <message>
        <source>Enter an address, a network or a host name: all properties and flows where it is used are listed here.</source>
        <translation>Введите адрес, сеть или имя узла: здесь появятся все свойства и потоки, в которых они используются.</translation>
    </message>
    <message>
        <source>Address, network or host name</source>
        <translation>Адрес, сеть или имя узла</translation>
    </message>
    <message>
        <source>Address or name whose usages are listed</source>
        <translation>Адрес или имя, для которого показано использование</translation>
    </message>
    <message>
        <source>Number of usages</source>
        <translation>Сколько раз используется</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Использование</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage(s)</source>
        <translation>
            <numerusform>Используется %Ln раз</numerusform>
            <numerusform>Используется %Ln раза</numerusform>
            <numerusform>Используется %Ln раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Everything stays as it is</source>
        <translation>Всё останется как есть</translation>
    </message>
</context>
<context>
    <name>topology</name>
    <message>
        <source>the node has no interface “%1”; internal, access, web-conferencing or av of an Edge pool, or external or internal of a reverse proxy is expected</source>
        <translation>у узла нет интерфейса «%1»; ожидается internal, access, web-conferencing или av пограничного пула либо external или internal обратного прокси-сервера</translation>
    </message>
    <message>
        <source>the id “%1” is taken already; another one is expected</source>
        <translation>идентификатор «%1» уже занят; ожидается другой</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ожидается объект</translation>
    </message>
    <message>
        <source>the number %1 is given twice; each flow has its own</source>
        <translation>номер %1 дан дважды; у каждого потока свой номер</translation>
    </message>
    <message>
        <source>this is no topology file; the key format with the value “portolan-topology” is expected</source>
        <translation>это не файл топологии; ожидается ключ format со значением «portolan-topology»</translation>
    </message>
    <message>
        <source>the version of the format is expected, a whole number from 1 on, at present %1</source>
        <translation>ожидается версия формата — целое число начиная с 1, сейчас %1</translation>
    </message>
    <message>
        <source>the file is of version %1, this program reads versions up to %2; a newer program is needed</source>
        <translation>файл версии %1, а эта программа читает версии до %2; нужна более новая программа</translation>
    </message>
    <message>
        <source>the id “any” is reserved; another one is expected</source>
        <translation>идентификатор «any» зарезервирован; ожидается другой</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>нет ключа «%1»</translation>
    </message>
    <message>
        <source>unknown key “%1”; expected: %2, or a key of your own that begins with “x-”</source>
        <translation>неизвестный ключ «%1»; ожидаются: %2 или собственный ключ, начинающийся с «x-»</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>ожидается список</translation>
    </message>
    <message>
        <source>“%1” stands twice in this list; once is expected</source>
        <translation>«%1» встречается в этом списке дважды; ожидается один раз</translation>
    </message>
    <message>
        <source>at least one server is expected</source>
        <translation>ожидается хотя бы один сервер</translation>
    </message>
    <message>
        <source>a position is expected: two whole numbers, [x, y]</source>
        <translation>ожидается положение: два целых числа, [x, y]</translation>
    </message>
    <message>
        <source>more than %1 nodes; fewer are expected</source>
        <translation>больше %1 узлов; ожидается меньше</translation>
    </message>
    <message>
        <source>the control character %1 stands in a name; one line of plain text is expected</source>
        <translation>в имени есть управляющий символ %1; ожидается одна строка обычного текста</translation>
    </message>
    <message>
        <source>the control character %1 stands in a text; plain text with line breaks is expected</source>
        <translation>в тексте есть управляющий символ %1; ожидается обычный текст, возможно, с переводами строк</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ожидается текст</translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation>значение не может быть пустым</translation>
    </message>
    <message>
        <source>a text is expected, or an object with the keys en and ru</source>
        <translation>ожидается текст или объект с ключами en и ru</translation>
    </message>
    <message>
        <source>at least one of en and ru is expected</source>
        <translation>ожидается хотя бы один из ключей en и ru</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>ожидается true или false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>ожидается целое число от %1 до %2</translation>
    </message>
    <message>
        <source>a text is expected, one of: %1</source>
        <translation>ожидается текст, один из: %1</translation>
    </message>
    <message>
        <source>unknown value “%1”; expected: %2</source>
        <translation>неизвестное значение «%1»; ожидается: %2</translation>
    </message>
    <message>
        <source>“%1” is no id; Latin letters, digits, “-”, “_” and “.” are expected</source>
        <translation>«%1» — не идентификатор; ожидаются латинские буквы, цифры и знаки «-», «_», «.»</translation>
    </message>
    <message>
        <source>the node “%1” refers to itself; another node is expected</source>
        <translation>узел «%1» ссылается на самого себя; ожидается другой узел</translation>
    </message>
    <message>
        <source>there is no node “%1”; the id of a node of this file is expected</source>
        <translation>узла «%1» нет; ожидается идентификатор узла этого файла</translation>
    </message>
    <message>
        <source>“%1” is no IP address; one such as 192.0.2.10 or 2001:db8::10 is expected</source>
        <translation>«%1» — не IP-адрес; ожидается адрес вида 192.0.2.10 или 2001:db8::10</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address; one such as 2001:db8::10 is expected</source>
        <translation>«%1» — не адрес IPv6; ожидается адрес вида 2001:db8::10</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a network; one such as 192.0.2.10 or 192.0.2.0/24 is expected, without bits behind the prefix</source>
        <translation>«%1» — не IP-адрес и не сеть; ожидается запись вида 192.0.2.10 или 192.0.2.0/24 без единичных битов за префиксом</translation>
    </message>
    <message>
        <source>ports are expected: a number from 1 to 65535, a range such as 50000-59999, a comma list of both, or any</source>
        <translation>ожидаются порты: число от 1 до 65535, диапазон вида 50000-59999, их перечень через запятую или any</translation>
    </message>
    <message>
        <source>a port is expected: a number from 1 to 65535, or a range such as 50000-59999 in quotation marks</source>
        <translation>ожидается порт: число от 1 до 65535 или диапазон вида 50000-59999 в кавычках</translation>
    </message>
</context>
</TS>
