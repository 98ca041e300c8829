#!/bin/sh
# Run once, where the data folder of PostgreSQL is empty: a database for the desk, and a role that owns it and may do
# nothing else.
set -eu
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=password="$DATABASE_PASSWORD" <<'SQL'
CREATE ROLE ontherecord LOGIN PASSWORD :'password';
CREATE DATABASE ontherecord OWNER ontherecord ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE ontherecord FROM PUBLIC;
SQL
