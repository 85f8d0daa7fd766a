// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/import_page.h"

#include "core/base/verified_file.h"
#include "core/service/order_desk.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/prompt/prompt.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"

#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QString stateWords(const ImportLine& line)
{
    if (!line.number.isEmpty())
        return ImportPage::tr("taken in");
    if (line.known)
        return ImportPage::tr("known");
    return line.issues.empty() ? ImportPage::tr("ready") : ImportPage::tr("refused");
}

ChipTone stateTone(const ImportLine& line)
{
    if (!line.number.isEmpty())
        return ChipTone::Ok;
    if (line.known)
        return ChipTone::Neutral;
    return line.issues.empty() ? ChipTone::Accent : ChipTone::Bad;
}

QString problems(const ImportLine& line)
{
    QStringList lines;
    for (const FieldIssue& issue : line.issues)
        lines.append(issue.message);
    return lines.join(QLatin1Char(' '));
}

Columns<ImportLine> lineColumns()
{
    Columns<ImportLine> columns;
    columns.push_back({QStringLiteral("line"), [] { return ImportPage::tr("Line"); }, 56, CellKind::Number,
                       [](const ImportLine& line) { return QString::number(line.line); }});
    columns.push_back(
        {QStringLiteral("state"), [] { return ImportPage::tr("State"); }, 96, CellKind::Chip, stateWords});
    columns.back().data = [](const ImportLine& line, int role) {
        return role == ToneRole ? QVariant(int(stateTone(line))) : QVariant();
    };
    columns.push_back({QStringLiteral("customer"), [] { return ImportPage::tr("Customer"); }, 150, CellKind::TwoLine,
                       [](const ImportLine& line) { return line.request.customerName; }});
    columns.back().data = [](const ImportLine& line, int role) {
        return role == SecondLineRole ? QVariant(line.request.phone) : QVariant();
    };
    columns.push_back({QStringLiteral("fault"), [] { return ImportPage::tr("Request"); }, 200, CellKind::TwoLine,
                       [](const ImportLine& line) { return line.request.fault.simplified(); }});
    columns.back().data = [](const ImportLine& line, int role) {
        QStringList parts{line.request.category, line.request.brand, line.request.model, line.request.platform,
                          line.request.platformOrder};
        parts.removeAll(QString());
        return role == SecondLineRole ? QVariant(parts.join(QStringLiteral(" · "))) : QVariant();
    };
    columns.push_back({QStringLiteral("problem"), [] { return ImportPage::tr("Order or problem"); }, 240,
                       CellKind::Text,
                       [](const ImportLine& line) { return line.number.isEmpty() ? problems(line) : line.number; }});
    columns.back().tooltip = problems;
    columns.back().stretch = true;
    return columns;
}

} // namespace

ImportPage::ImportPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
{
    m_frame->setTitle(title());
    QAction* model =
        makeAction(this, tr("Empty table …"), QKeySequence(), tr("Save a table with the right columns to fill in"));
    m_choose = makeAction(this, tr("Choose a file …"), QKeySequence(Qt::CTRL | Qt::Key_O),
                          tr("A spreadsheet (.xlsx) or a CSV table, UTF-8 or GB18030"));
    m_take = makeAction(this, tr("Take in"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                        tr("Register the lines without a problem"));
    m_frame->addButton(model, Emphasis::Quiet);
    m_frame->addButton(m_choose, Emphasis::Secondary);
    m_frame->addButton(m_take, Emphasis::Primary);
    connect(model, &QAction::triggered, this, &ImportPage::saveTemplate);
    connect(m_choose, &QAction::triggered, this, &ImportPage::choose);
    connect(m_take, &QAction::triggered, this, &ImportPage::takeIn);
    m_model = new PagedTableModel<ImportLine>(
        lineColumns(),
        [this](const PageRequest<ImportLine>& request) -> Outcome<std::vector<ImportLine>> {
            const auto from = std::size_t(std::min<qsizetype>(request.offset, qsizetype(m_table.lines.size())));
            const auto until = std::min(m_table.lines.size(), from + std::size_t(request.limit));
            return std::vector<ImportLine>(m_table.lines.begin() + qsizetype(from),
                                           m_table.lines.begin() + qsizetype(until));
        },
        [](const ImportLine& line) { return line.line; }, this);
    m_pane = new ListPane(
        m_model, title(), QStringLiteral("importRequests"),
        new EmptyState(QStringLiteral("import"), tr("No file yet"),
                       tr("Choose a spreadsheet or a CSV table with the columns phone, category and fault at least. "
                          "Nothing is saved before you take it in."),
                       m_choose, this),
        this, 46);
    m_frame->body()->addWidget(m_pane);
    connect(m_pane->view(), &ListView::opened, this, [this](qint64 key) {
        const ImportLine* line = m_model->rowAt(m_model->rowOfKey(key));
        if (!line || line->number.isEmpty())
            return;
        if (const Outcome<WorkOrderId> id = m_context.workplace.orders().idOf(line->number))
            Q_EMIT openRequested({QStringLiteral("order"), id->value, {}});
    });
    showState();
}

QString ImportPage::title() const
{
    return tr("Import requests");
}

void ImportPage::open(const Route&)
{
    m_model->refresh();
}

QWidget* ImportPage::firstFocus()
{
    return m_pane->view();
}

void ImportPage::choose()
{
    const std::optional<QString> path =
        m_context.prompt.openFile(this, tr("Requests to import"), tr("Tables (*.xlsx *.csv *.txt)"));
    if (path)
        readFile(*path);
}

void ImportPage::readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT messageRequested(Tone::Error, tr("The file %1 cannot be read.").arg(path));
        return;
    }
    Outcome<RequestTable> table = readRequests(m_context.workplace.context(), file);
    if (!table) {
        Q_EMIT messageRequested(Tone::Error, table.error().lines().join(QLatin1Char('\n')));
        return;
    }
    m_table = std::move(table).value();
    m_name = QFileInfo(path).fileName();
    if (!m_table.ignored.isEmpty())
        Q_EMIT messageRequested(Tone::Warning,
                                tr("These columns are not used: %1").arg(m_table.ignored.join(QStringLiteral(", "))));
    m_model->reload();
    showState();
}

void ImportPage::saveTemplate()
{
    const std::optional<QString> path =
        m_context.prompt.saveFile(this, tr("Empty table"), tr("requests.csv"), tr("Tables (*.csv)"));
    if (!path)
        return;
    const Done written = writeVerified(*path, requestTemplate());
    Q_EMIT messageRequested(written ? Tone::Success : Tone::Error,
                            written ? tr("The table is saved as %1.").arg(*path) : written.error().message);
}

void ImportPage::takeIn()
{
    const Outcome<int> made = importRequests(m_context.workplace.context(), m_table);
    m_model->reload();
    showState();
    if (!made)
        Q_EMIT messageRequested(Tone::Error, made.error().lines().join(QLatin1Char('\n')));
    else
        Q_EMIT messageRequested(Tone::Success, tr("New orders: %1").arg(*made));
}

void ImportPage::showState()
{
    const qsizetype good = m_table.good();
    m_take->setEnabled(good > 0);
    m_frame->setSubtitle(m_name.isEmpty() ? QString()
                                          : tr("%1 · %2 · lines: %3, ready: %4")
                                                .arg(m_name, m_table.encoding, QString::number(m_table.lines.size()),
                                                     QString::number(good)));
}

} // namespace sanbao
