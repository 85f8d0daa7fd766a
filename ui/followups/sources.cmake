target_sources(sanbao_ui PRIVATE
  followups/followup_page.cpp followups/followup_page.h
  followups/retention_page.cpp followups/retention_page.h
)
