# Spil. `make` shows what there is to do.
.DEFAULT_GOAL := help
.PHONY: help start build test lint format migratie bench publish clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

start: ## Start Spil with the demo people on http://localhost:5080
	@scripts/start

build: ## Build everything
	@scripts/build Spil.slnx

test: ## Run all tests, on SQLite, a real PostgreSQL and a real browser (PROJECTS="Domein.Tests" for some)
	@scripts/install-tools
	@scripts/with-postgres scripts/test $(PROJECTS)

lint: ## Check the layout of the code (style rules are errors in the build)
	@dotnet format whitespace . --folder --verify-no-changes

format: ## Mend the layout of the code
	@dotnet format whitespace . --folder

migratie: ## Add a migration for both engines: make migratie NAAM=PlanEvaluatie (CONTEXT=App or Log, both when left out)
	@scripts/migration "$(NAAM)" "$(CONTEXT)"

bench: ## Measure (bench/README.md says what)
	@scripts/with-postgres dotnet run --project bench/Spil.Bench -c Release -- $(ARGS)

publish: ## Make the folder that runs anywhere: artifacts/publish
	@rm -rf artifacts/publish
	@dotnet publish src/Web -c Release -o artifacts/publish -v q --nologo

clean: ## Remove what was built (not the database)
	@find src tests bench \( -name bin -o -name obj \) -type d -prune -exec rm -rf {} +
	@rm -rf artifacts
