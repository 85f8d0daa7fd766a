// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluation page with real keys: weights that must sum to one, judgements with their consistency, and no score
// without answers.
#include "core/service/evaluation_desk.h"
#include "core/service/survey_desk.h"
#include "tests/support/page_store.h"
#include "ui/editors/choice_combo.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/indicator_table.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_table.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Evaluation : PageStore
{
    EvaluationDesk desk{context.workplace.context()};
    EvaluationPage page{context};

    Evaluation()
    {
        show(page, {QStringLiteral("evaluation"), 0, {}}, QSize(1240, 760));
        settle();
    }
    /// Until what was asked beside the window is shown.
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !page.property("busy").toBool(); }, 10000));
    }
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

TEST_CASE("The quality score of the month follows a saved survey while the page is open", "[S2-024]")
{
    Evaluation story;
    const WorkOrderId id = story.log(QStringLiteral("王五"), QStringLiteral("13800138000"));
    for (const OrderEventKind kind : {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve,
                                      OrderEventKind::Accept, OrderEventKind::Settle, OrderEventKind::Close}) {
        OrderEvent event;
        event.kind = kind;
        event.technician = story.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
        event.action = QStringLiteral("清洗");
        event.acceptedBy = QStringLiteral("本人");
        story.act(id, event);
    }
    story.page.open({QStringLiteral("evaluation"), 0, {{QStringLiteral("view"), QStringLiteral("quality")}}});
    auto* score = story.field<QLabel>(story.page, "quality.score");
    REQUIRE(QTest::qWaitFor([score] { return score->text().toDouble() > 0; }));
    const double before = score->text().toDouble();
    const Survey due = **story.place->surveys().ofOrder(id);
    SurveyAnswers answers;
    answers.grades.emplace(QStringLiteral("quality"), 1);
    REQUIRE_DONE(story.place->surveys().answer(due.id, due.revision, answers));
    CHECK(QTest::qWaitFor([score, before] { return score->text().toDouble() < before; }));
    CHECK(story.field<QLabel>(story.page, "quality.formula")->text().contains(QStringLiteral("0.50")));
}

TEST_CASE("The head of the evaluation fits the smallest window, and an indicator opens the answers behind it")
{
    Evaluation story;
    CHECK(story.page.minimumSizeHint().width() <= 1084);
    const WorkOrderId id = story.log(QStringLiteral("王五"), QStringLiteral("13800138000"));
    story.database()
        .statement("INSERT INTO survey (order_id, customer_id, questionnaire_id, state, due_on, completed_at, "
                   "answered_at, comment) SELECT id, customer_id, (SELECT MAX(id) FROM questionnaire), 'answered', "
                   "'2026-03-02', registered_at, registered_at, '还行' FROM work_order WHERE id = ?")
        .with(id)
        .run();
    story.database().statement("INSERT INTO survey_answer SELECT MAX(id), 'quality', 3 FROM survey").run();
    story.page.open({QStringLiteral("evaluation"), 0, {}});
    story.settle();
    auto* table = story.page.findChild<IndicatorTable*>();
    table->setFocus();
    table->setCurrentCell(0, 0);
    story.press(Qt::Key_Return);
    auto* answers = story.field<FigureTable>(story.page, "evaluation.answers");
    REQUIRE(answers->rowCount() == 1);
    CHECK(answers->item(0, 0)->text().contains(QStringLiteral("还行")));
    answers->setCurrentCell(0, 0);
    answers->setFocus();
    story.press(Qt::Key_Return);
    REQUIRE_FALSE(story.routes.empty());
    CHECK(story.routes.back().page == QStringLiteral("survey"));
}

TEST_CASE("A group and its indicator are typed in, one that does not count comes back, and a figure opens its orders")
{
    Evaluation story;
    const WorkOrderId id = story.log(QStringLiteral("王五"), QStringLiteral("13800138000"));
    OrderEvent answered;
    answered.kind = OrderEventKind::Respond;
    story.act(id, answered);
    story.page.open({QStringLiteral("evaluation"), 0, {{QStringLiteral("view"), QStringLiteral("quality")}}});
    story.settle();
    auto* table = story.field<FigureTable>(story.page, "quality.table");
    // Two views answer beside the window; this one may be the later.
    REQUIRE(QTest::qWaitFor([table] { return table->rowCount() > 0; }, 10000));
    const int before = table->rowCount();
    const auto rowWith = [table](const QString& name) {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text().contains(name))
                return row;
        }
        return -1;
    };
    const auto save = [&](bool counts) {
        story.page.findChild<QCheckBox*>(QStringLiteral("indicator.active"))->setChecked(counts);
        story.press(Qt::Key_Return, Qt::ControlModifier);
        story.settle();
    };
    story.field<ActionButton>(story.page, "quality.newGroup")->click();
    story.field<QLineEdit>(story.page, "indicator.name")->setFocus();
    story.type("Visits");
    save(true);
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == before + 1; }));
    table->setCurrentCell(rowWith(QStringLiteral("Visits")), 0);
    CHECK_FALSE(story.field<ActionButton>(story.page, "quality.answers")->isEnabled());
    story.field<ActionButton>(story.page, "quality.edit")->click();
    save(false);
    REQUIRE(QTest::qWaitFor([&] { return rowWith(QStringLiteral("Visits (does not count)")) > 0; }));
    table->setCurrentCell(rowWith(QStringLiteral("Visits")), 0);
    story.field<ActionButton>(story.page, "quality.edit")->click();
    save(true);
    REQUIRE(QTest::qWaitFor([&] { return rowWith(QStringLiteral("does not count")) < 0; }));

    table->setCurrentCell(rowWith(QStringLiteral("Answered in time")), 0);
    auto* orders = story.field<ActionButton>(story.page, "quality.answers");
    CHECK(orders->text() == QStringLiteral("Show the orders"));
    REQUIRE(orders->isEnabled());
    orders->click();
    REQUIRE(QTest::qWaitFor([&] { return !story.routes.empty(); }));
    CHECK(story.routes.back().page == QStringLiteral("orders"));
    CHECK(story.routes.back().extras.value(QStringLiteral("ids")).toList() == QVariantList{id.value});
    CHECK(
        story.field<QLabel>(story.page, "quality.grade")->text().startsWith(QStringLiteral("Fuzzy, two levels: 100")));
}
