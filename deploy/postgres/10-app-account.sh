#!/bin/sh
# Makes the account that the app runs as. It owns nothing: the start grants it what it needs.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$APP_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role cchc_app login password :'password';
SQL
