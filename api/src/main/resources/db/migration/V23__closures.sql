-- When tables or whole venues are not to be had at a fair.
update season set plan = json_insert(plan, '$.closures', json_array());
