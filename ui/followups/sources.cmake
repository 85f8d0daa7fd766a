target_sources(sanbao_ui PRIVATE
  followups/followup_page.cpp followups/followup_page.h
)
