import { type Asker, LOCALES, MEMBERS, type Member } from "./asker.ts";
import { byId, element, pushButton } from "./element.ts";
import { drawMemberIcon } from "./message/draw-message.ts";

const THEMES = ["system", "dark", "light"] as const;
const WIDTHS = ["full", "phone"] as const;

/** Draws the switches: who acts, how, and how it looks. Calls back with each change of who acts. */
export function openSettings(asker: Asker, onChange: (asker: Asker) => void): void {
  let now = asker;
  const change = (part: Partial<Asker>) => {
    now = { ...now, ...part };
    onChange(now);
  };
  const moderator = element("input", { type: "checkbox", id: "moderator" });
  moderator.addEventListener("change", () => change({ isModerator: moderator.checked }));
  byId("settings").replaceChildren(
    choiceGroup("Acting as", "member", MEMBERS.map(memberLabel), ({ index }) =>
      change({ member: MEMBERS[index] ?? MEMBERS[0] }),
    ),
    element("label", { class: "switch" }, moderator, "Moderator"),
    element(
      "label",
      { class: "setting" },
      "Language",
      drawLocales((locale) => change({ locale })),
    ),
    choiceGroup("Theme", "theme", THEMES.map(word), ({ label }) => {
      document.documentElement.dataset.theme = label;
    }),
    choiceGroup("Width", "width", WIDTHS.map(word), ({ label }) => {
      byId("app").dataset.width = label;
    }),
  );
  drawPlaces((isDirect) => change({ isDirect }));
}

interface Label {
  readonly label: string;
  readonly icon?: HTMLElement;
}

function memberLabel(member: Member): Label {
  return { label: member.name, icon: drawMemberIcon(member, "small-avatar") };
}

function word(label: string): Label {
  return { label };
}

function choiceGroup(
  title: string,
  name: string,
  labels: readonly Label[],
  choose: (chosen: { readonly label: string; readonly index: number }) => void,
): HTMLElement {
  const lines = labels.map(({ label, icon }, index) => {
    const radio = element("input", { type: "radio", name, value: label, checked: index === 0 });
    radio.addEventListener("change", () => choose({ label, index }));
    return element("label", {}, radio, ...(icon === undefined ? [] : [icon]), element("span", {}, label));
  });
  return element(
    "fieldset",
    { class: "choices" },
    element("legend", {}, title),
    element("div", {}, ...lines),
  );
}

function drawLocales(choose: (locale: string) => void): HTMLElement {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const select = element(
    "select",
    { id: "locale" },
    ...LOCALES.map((locale) => element("option", { value: locale }, names.of(locale) ?? locale)),
  );
  select.addEventListener("change", () => choose(select.value));
  return select;
}

function drawPlaces(open: (isDirect: boolean) => void): void {
  const server = pushButton({ class: "place", "aria-current": "true" }, "# newsroom", () => go(false));
  const direct = pushButton({ class: "place", "aria-current": "false" }, "@ On Record", () => go(true));
  const go = (isDirect: boolean) => {
    server.setAttribute("aria-current", String(!isDirect));
    direct.setAttribute("aria-current", String(isDirect));
    setOpen(false);
    open(isDirect);
  };
  byId("places").replaceChildren(
    element("p", { class: "place-head" }, "Server"),
    server,
    element("p", { class: "place-head" }, "Direct messages"),
    direct,
  );
  const menu = byId("menu");
  const setOpen = (isOpen: boolean) => {
    menu.setAttribute("aria-expanded", String(isOpen));
    byId("app").classList.toggle("side-open", isOpen);
  };
  menu.addEventListener("click", () => setOpen(menu.getAttribute("aria-expanded") !== "true"));
  byId("app").addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && menu.getAttribute("aria-expanded") === "true") {
      setOpen(false);
      menu.focus();
    }
  });
}
