terraform {
  required_version = ">= 1.10" # for variables that are ephemeral
}

variable "database_password" {
  type      = string
  sensitive = true
  ephemeral = true # in no state, and in no plan
}

resource "terraform_data" "migration" {
  provisioner "local-exec" {
    command     = "./migrate.sh"
    environment = { PASSWORD = var.database_password }
  }
}
