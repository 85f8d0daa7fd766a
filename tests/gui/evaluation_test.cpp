// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluation page with real keys: weights that must sum to one, judgements with their consistency, and no score
// without answers.
#include "core/service/evaluation_desk.h"
#include "tests/support/page_store.h"
#include "ui/editors/choice_combo.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/indicator_table.h"
#include "ui/widgets/empty_state.h"

#include <QDoubleSpinBox>
#include <QLabel>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Evaluation : PageStore
{
    EvaluationDesk desk{context.workplace.context()};
    EvaluationPage page{context};

    Evaluation() { show(page, {QStringLiteral("evaluation"), 0, {}}, QSize(1240, 760)); }
    void typeWeight(const char* indicator, const char* percent)
    {
        auto* box = field<QDoubleSpinBox>(page, indicator);
        REQUIRE(QTest::qWaitFor([box] { return box->isVisible(); }));
        box->setFocus();
        box->selectAll();
        type(percent);
        press(Qt::Key_Tab);
    }
    QString shownText(const QString& part)
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(part))
                return label->text();
        }
        return {};
    }
};

} // namespace

TEST_CASE("Weights that do not sum to one are refused beside the fields, and what was typed stays")
{
    Evaluation story;
    CHECK(story.page.findChild<EmptyState*>()->isVisible());
    story.typeWeight("quality", "40");
    CHECK_FALSE(story.shownText(QStringLiteral("95.00")).isEmpty());
    story.press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(story.shownText(QStringLiteral("0.9500")).isEmpty());
    CHECK(story.field<QDoubleSpinBox>(story.page, "quality")->value() == 40.0);
    CHECK(story.desk.weights()->source == WeightSource::Shipped);
    story.typeWeight("overall", "10");
    story.press(Qt::Key_S, Qt::ControlModifier);
    const EvaluationWeights saved = *story.desk.weights();
    CHECK(saved.source == WeightSource::Direct);
    CHECK(saved.indicators.front().weight == approx(0.40, 1e-9));
    CHECK(saved.indicators.back().weight == approx(0.10, 1e-9));
}

TEST_CASE("An expert's judgements become weights with their consistency ratio")
{
    Evaluation story;
    story.press(Qt::Key_J, Qt::ControlModifier);
    story.compose(QStringLiteral("王店长"), "wangdianzhang ");
    QList<ChoiceCombo*> pairs;
    for (ChoiceCombo* combo : story.page.findChildren<ChoiceCombo*>()) {
        if (combo->count() == 17)
            pairs.append(combo);
    }
    REQUIRE(pairs.size() == 10);
    const std::vector<double> wanted{2, 3, 5, 9, 2, 3, 5, 2, 3, 2};
    for (int i = 0; i < pairs.size(); ++i)
        pairs[i]->setValue(wanted[std::size_t(i)]);
    story.press(Qt::Key_Return, Qt::ControlModifier);
    const EvaluationWeights saved = *story.desk.weights();
    REQUIRE(saved.source == WeightSource::Judgements);
    CHECK(saved.experts.front().expert == QStringLiteral("王店长"));
    CHECK(saved.indicators.front().weight == approx(0.457401, 1e-6));
    CHECK_FALSE(story.shownText(QStringLiteral("0.0036")).isEmpty());
}
