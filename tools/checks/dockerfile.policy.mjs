// What this project promises of its images, beyond what any linter knows. Each rule gives a line and a sentence for each
// finding: [line, message].

const DIGEST = /^[^\s@:]+(:[\w][\w.-]*)@sha256:[0-9a-f]{64}$/;
const NUMERIC_USER = /^([1-9]\d{3,}):([1-9]\d{3,})$/;
const JSON_FORM = /\[\s*".*\]\s*$/s;
const SECRET = /(secret|password|passwd|token|api_?key|private_?key|credential)/i;

/** What whoever looks at an image in a registry is told. */
const LABELS = ['title', 'description', 'licenses', 'version', 'revision', 'created'].map(
  (name) => `org.opencontainers.image.${name}`,
);

const lineOf = (instruction) => instruction.getRange().start.line + 1;
const textOf = (instruction) => instruction.getArgumentsContent() ?? '';
const keyword = (name) => (instruction) => instruction.getKeyword() === name;

/** The instructions of each stage, its FROM first. */
function stagesOf(file) {
  const stages = [];
  for (const instruction of file.getInstructions()) {
    if (instruction.getKeyword() === 'FROM') stages.push([]);
    stages.at(-1)?.push(instruction);
  }
  return stages;
}

const lastStage = (file) => stagesOf(file).at(-1) ?? [];

/** `FROM ${NAME}` means what the ARG before the first stage says. */
function baseOf(from, file) {
  const image = from.getImage() ?? '';
  const [, name] = /^\$\{?(\w+)\}?$/.exec(image) ?? [];
  if (name === undefined) return image;
  const given = file.getInitialARGs().map((arg) => arg.getProperty());
  return given.find((property) => property?.getName() === name)?.getValue() ?? '';
}

function basesArePinned(file) {
  const names = new Set(file.getFROMs().map((from) => from.getBuildStage()));
  return file
    .getFROMs()
    .filter((from) => !names.has(from.getImage()))
    .map((from) => [from, baseOf(from, file)])
    .filter(([, base]) => !DIGEST.test(base) || /:latest@/.test(base))
    .map(([from, base]) => [
      lineOf(from),
      `"${base}" is no base pinned by tag and digest (name:tag@sha256:…)`,
    ]);
}

function userIsNumeric(file) {
  const user = lastStage(file).filter(keyword('USER')).at(-1);
  if (user === undefined) return [[1, 'the last stage says no USER: it would run as root']];
  if (NUMERIC_USER.test(textOf(user))) return [];
  return [[lineOf(user), `USER ${textOf(user)} is not uid:gid in numbers above 999`]];
}

/** Whoever runs the image reads what is in it, and changes nothing of it. */
function nothingIsWritable(file) {
  return lastStage(file)
    .filter((one) => ['COPY', 'ADD'].includes(one.getKeyword()))
    .filter((one) => one.getFlags().some((flag) => ['chown', 'chmod'].includes(flag.getName())))
    .map((one) => [
      lineOf(one),
      `${one.getKeyword()} in the last stage gives files away: they stay root’s, read by all`,
    ]);
}

function noShell(file) {
  const needsJson = ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'];
  return file
    .getInstructions()
    .filter((one) => needsJson.includes(one.getKeyword()) && textOf(one) !== 'NONE')
    .filter((one) => !JSON_FORM.test(textOf(one)))
    .map((one) => [lineOf(one), `${one.getKeyword()} is in shell form, and there is no shell in the image`]);
}

function nothingIsRunInTheImage(file) {
  const stages = stagesOf(file);
  if (stages.length < 2) return [[1, 'one stage alone: what builds would be in the image']];
  return lastStage(file)
    .filter(keyword('RUN'))
    .map((one) => [lineOf(one), 'RUN in the last stage: it has no shell and no tools']);
}

function nothingIsFetched(file) {
  return file
    .getInstructions()
    .filter(keyword('ADD'))
    .map((one) => [lineOf(one), 'ADD fetches and unpacks; COPY says what it does']);
}

function isComplete(file) {
  const stage = lastStage(file);
  const missing = ['ENTRYPOINT', 'HEALTHCHECK', 'WORKDIR', 'LABEL'].filter(
    (name) => !stage.some(keyword(name)),
  );
  const labels = stage.filter(keyword('LABEL')).map(textOf).join(' ');
  return [
    ...missing.map((name) => [1, `the last stage has no ${name}`]),
    ...LABELS.filter((label) => !labels.includes(`${label}=`)).map((label) => [
      1,
      `there is no label ${label}`,
    ]),
  ];
}

/** They would be read out of the image's history by anyone who has it. */
function holdsNoSecrets(file) {
  return file
    .getInstructions()
    .filter((one) => ['ENV', 'ARG'].includes(one.getKeyword()))
    .flatMap((one) =>
      one
        .getArguments()
        .map((argument) => argument.getValue().split('=')[0])
        .filter((name) => SECRET.test(name))
        .map((name) => [lineOf(one), `${name} would stay in the image: secrets are given when it runs`]),
    );
}

export const POLICY = [
  basesArePinned,
  userIsNumeric,
  nothingIsWritable,
  noShell,
  nothingIsRunInTheImage,
  nothingIsFetched,
  isComplete,
  holdsNoSecrets,
];
