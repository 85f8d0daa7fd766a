// SPDX-License-Identifier: GPL-3.0-or-later
// The register of policies, procedures and notices: every version with its days and its state.
#pragma once

#include "core/service/policy_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"
#include "ui/shell/route.h"

namespace sanbao {

class Card;
class ListView;
class PolicyEditor;

class PolicySection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit PolicySection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    bool isDirty() const override;
    QWidget* firstFocus() override;

Q_SIGNALS:
    void openRequested(const sanbao::Route& route);

private:
    void buildList();
    void buildActions();
    QWidget* buildEditor();
    void showKey(qint64 id);
    void startNew();
    void save();
    void publish();
    void newVersion();
    void withdraw();
    void reviewed();
    void print();
    void reload(PolicyId select, const QString& success);

    PageContext& m_context;
    PolicyRow m_row;
    PagedTableModel<PolicyRow>* m_model = nullptr;
    ListView* m_list = nullptr;
    Card* m_card = nullptr;
    PolicyEditor* m_editor = nullptr;
    QAction* m_new = nullptr;
    QAction* m_save = nullptr;
    QAction* m_publish = nullptr;
    QAction* m_version = nullptr;
    QAction* m_withdraw = nullptr;
    QAction* m_reviewed = nullptr;
    QAction* m_print = nullptr;
};

} // namespace sanbao
