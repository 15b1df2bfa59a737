// SPDX-License-Identifier: GPL-3.0-or-later
// What every element kind promises, checked for each of them.
#include "elementkit/label.h"
#include "elementkit/shapes.h"
#include "elements/catalog.h"

#include <QSet>
#include <QTest>

using namespace madang;

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void names()
    {
        QSet<QString> names;
        QVERIFY(!allKinds().empty());
        for (const Kind *kind : allKinds()) {
            const KindSpec &spec = kind->spec();
            QVERIFY2(!names.contains(spec.name), qPrintable(spec.name));
            names.insert(spec.name);
            QCOMPARE(kindNamed(spec.name), kind);
        }
        QCOMPARE(kindNamed(u"no-such-kind"), nullptr);
        for (const Kind *kind : allKinds()) {
            for (const QString &other : kind->spec().onlyIn + kind->spec().accepts)
                QVERIFY2(names.contains(other), qPrintable(other));
        }
    }

    void specs_data() { rows(); }
    void specs()
    {
        const Kind &kind = current();
        const KindSpec &spec = kind.spec();
        QCOMPARE(spec.content.key, spec.name);
        QVERIFY(!spec.doc.isEmpty());
        QVERIFY(!spec.example.isEmpty());
        QSet<QString> keys{spec.name};
        std::vector<FieldSpec> fields = spec.fields;
        const auto common = commonElementFields();
        fields.insert(fields.end(), common.begin(), common.end());
        for (const FieldSpec &field : fields) {
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.insert(field.key);
            QVERIFY2(field.doc.endsWith(u'.'), qPrintable(field.key));
            if (!field.fallback.isEmpty() && field.type == FieldType::Choice)
                QVERIFY2(field.choices.contains(field.fallback), qPrintable(field.key));
        }
    }

private:
    static void rows()
    {
        QTest::addColumn<QString>("name");
        for (const Kind *kind : allKinds())
            QTest::newRow(qPrintable(kind->spec().name)) << kind->spec().name;
    }
    static const Kind &current()
    {
        QFETCH(QString, name);
        return *kindNamed(name);
    }
};

QTEST_MAIN(TestCatalog)
#include "test_catalog.moc"
