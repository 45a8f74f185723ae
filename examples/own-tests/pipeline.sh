#!/bin/sh
# What a job of the pipeline runs, here as there. INFISICAL_DOMAIN says where Infisical is; without it that is app.infisical.com.
exec npx --no-install infisical-ci run \
  --identity-id 7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34 --project-slug payments --environment prod --secret-path /deploy \
  -- ./deploy.sh
