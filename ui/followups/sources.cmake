target_sources(sanbao_ui PRIVATE
  followups/retention_page.cpp followups/retention_page.h
)
