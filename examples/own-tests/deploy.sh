#!/bin/sh
echo "deploys with ${#DB_PASSWORD} characters: $DB_PASSWORD"
