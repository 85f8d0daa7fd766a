// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: the teams with their people, and the service points with their districts and technicians.
#pragma once

#include "core/domain/teamwork.h"
#include "core/service/service_point_desk.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace sanbao {

class Card;

class TeamSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit TeamSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildTeams();
    QWidget* buildPoints();
    void showTeam();
    void showPoint();
    void saveTeam();
    void savePoint();
    const Team* chosenTeam() const;
    const ServicePoint* chosenPoint() const;

    PageContext& m_context;
    std::vector<Team> m_all;
    std::vector<ServicePoint> m_points;
    QListWidget* m_teams = nullptr;
    FormSection* m_teamForm = nullptr;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_active = nullptr;
    QListWidget* m_members = nullptr;
    QListWidget* m_pointList = nullptr;
    FormSection* m_pointForm = nullptr;
    QLineEdit* m_pointName = nullptr;
    QPlainTextEdit* m_areas = nullptr;
    QListWidget* m_people = nullptr;
};

} // namespace sanbao
