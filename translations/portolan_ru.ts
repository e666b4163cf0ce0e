<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>base</name>
    <message>
        <source>text after the end of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text ends where a value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected: an object, an array, a string, a number, true, false or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit is expected after the decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit is expected in the exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected after \u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown escape in a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of a surrogate pair in a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in quotation marks is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing brace is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” stands twice in this object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is UTF-16; UTF-8 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no UTF-8 text; UTF-8 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
