export default { description: "The reports that this bot answers from: see, add, remove (for moderators)" };
