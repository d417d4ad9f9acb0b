// Wizards: the drafts that authors change, the versions that were published of them, and the log of edits.
// What a wizard means is the engine's; this stores it, and says who may see and change which part.
// What people do with a version is the business of walks.

export { archiveWizards } from "./archive-wizards.ts";
export { authoredBy } from "./authored-by.ts";
export { changeWizardSettings, type SettingsOutcome } from "./change-wizard-settings.ts";
export { type Comparison, compareVersions } from "./compare-versions.ts";
export { copyWizards } from "./copy-wizards.ts";
export type { Cover } from "./cover.ts";
export { createWizard } from "./create-wizard.ts";
export { deleteWizard } from "./delete-wizard.ts";
export { type Draft, readDraft } from "./draft/read-draft.ts";
export { applyEdit } from "./editing/apply-edit.ts";
export { EditInput, EditsAsked } from "./editing/edit.input.ts";
export type { Edit, EditHistory, EditOutcome } from "./editing/edit.ts";
export { editWizard } from "./editing/edit-wizard.ts";
export { limitEdits } from "./editing/limit-edits.ts";
export { type EditRow, type EditsPage, listEdits } from "./editing/list-edits.ts";
export { listPublishedKeys } from "./editing/list-published-keys.ts";
export { type OpenedDraft, openDraft } from "./editing/open-draft.ts";
export type { OtherEditor } from "./editing/other-editors.ts";
export { type EditsRead, readEdits } from "./editing/read-edits.ts";
export { redoEdit } from "./editing/redo-edit.ts";
export { undoEdit } from "./editing/undo-edit.ts";
export { type ExportedWizard, exportWizard } from "./export-wizard.ts";
export type { VersionName } from "./find-definition.ts";
export { FlowRule, RULE_TYPES } from "./flow-rule.entity.ts";
export { getWizard, type WizardView } from "./get-wizard.ts";
export { type ImportOutcome, type ImportWizardInput, importWizard } from "./import-wizard.ts";
export { listCategories } from "./list-categories.ts";
export { listVersions, type VersionView } from "./list-versions.ts";
export {
  ListWizardsInput,
  WIZARD_ORDERS,
  WIZARD_STATES,
  type WizardOrder,
  type WizardState,
} from "./list-wizards.input.ts";
export { listWizards, type WizardsPage } from "./list-wizards.ts";
export { type ImportLook, lookAtImport } from "./look-at-import.ts";
export { findOffer } from "./offers/find-offer.ts";
export { ListOffersInput } from "./offers/list-offers.input.ts";
export { listOffers, type OffersPage } from "./offers/list-offers.ts";
export type { Offer } from "./offers/offer.ts";
export { OPTION_DEPENDENCY_TYPES, OptionDependency } from "./option-dependency.entity.ts";
export { type PublishOutcome, type PublishWizardInput, publishWizard } from "./publish-wizard.ts";
export type { KeyRows, PublishedVersion } from "./published-version.ts";
export { readVersion } from "./read-version.ts";
export { readWizardCurrency } from "./read-wizard-currency.ts";
export { renameWizard } from "./rename-wizard.ts";
export { type Authorship, requireAuthor } from "./require-author.ts";
export { restoreVersion } from "./restore-version.ts";
export { rowOf } from "./row-of.ts";
export { SET_DEPENDENCY_TYPES, SetDependency } from "./set-dependency.entity.ts";
export { settingsFingerprint } from "./settings-fingerprint.ts";
export { switchWizards } from "./switch-wizards.ts";
export { unarchiveWizards } from "./unarchive-wizards.ts";
export { type GoesWithWizard, whatGoesWithWizard } from "./what-goes-with-wizard.ts";
export { Wizard } from "./wizard.entity.ts";
export { WizardEdit } from "./wizard-edit.entity.ts";
export { WizardEditor } from "./wizard-editor.entity.ts";
export { WizardOption } from "./wizard-option.entity.ts";
export { DAYS_SHOWN, type WizardDayFigures, type WizardRow } from "./wizard-row.ts";
export { SET_TYPES, WizardSet } from "./wizard-set.entity.ts";
export { LIVE_SETTINGS, type WizardSettings, WizardSettingsInput } from "./wizard-settings.input.ts";
export { parseWizardState, STATE_OF_ROW } from "./wizard-state.ts";
export { WizardStep } from "./wizard-step.entity.ts";
export { WizardVersion } from "./wizard-version.entity.ts";
