-- Whether a version can be installed is judged by the server that would install it, from what its defaults render to.
alter table package_version
  drop column installable,
  drop column not_installable_reason;
